package kr.ieum.company.ui.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;

/** The way to the imports, for those who may import. */
final class ImportLink {

    private static final String IMPORTS = "imports";

    private ImportLink() {}

    static Optional<RouterLink> find() {
        var mayImport = CurrentUser.find()
                .filter(user -> user.role() != Role.SUPPORT_OFFICER)
                .isPresent();
        return mayImport
                ? RouteConfiguration.forSessionScope()
                        .getRoute(IMPORTS)
                        .map(view -> new RouterLink(UI.getCurrent().getTranslation("company.list.import"), view))
                : Optional.empty();
    }
}
