package kr.ieum.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportId;

/** The ways between the screens of imports. */
final class ImportNavigation {

    static final String PARAMETER = "import";

    private ImportNavigation() {}

    /** The wizard for what can still go on, else the result. */
    static String path(Import file) {
        return (file.state().isOpen() ? "imports/new/" : "imports/") + file.id();
    }

    static void open(Import file) {
        UI.getCurrent().navigate(path(file));
    }

    static void toHistory() {
        UI.getCurrent().navigate(ImportListView.class);
    }

    /** The import the address names, when it is an id at all. */
    static Optional<ImportId> idIn(RouteParameters parameters) {
        try {
            return parameters.get(PARAMETER).map(UUID::fromString).map(ImportId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
