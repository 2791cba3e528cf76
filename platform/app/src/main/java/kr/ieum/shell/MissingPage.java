package kr.ieum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;

/** There is no such page, or not for this user: the two are not told apart, so that nobody learns what others have. */
@ParentLayout(MainLayout.class)
@PermitAll
class MissingPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    MissingPage() {
        add(new PageHeader(getTranslation("shell.missing.title")));
        add(new EmptyState(
                getTranslation("shell.missing.what"),
                getTranslation("shell.missing.hint"),
                new Anchor(".", getTranslation("shell.to-home"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.missing.title");
    }
}
