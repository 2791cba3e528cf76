package kr.ieum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;

/** A page that could not be shown: says so with a number by which the operators find the cause. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailedPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = Failures.report(parameter.getCaughtException());
        add(new PageHeader(getTranslation("shell.failed.title")));
        add(new EmptyState(
                getTranslation("shell.failed.what"),
                getTranslation("shell.failed.hint", number),
                new Anchor(event.getLocation().getPath(), getTranslation("shell.failed.again"))));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failed.title");
    }
}
