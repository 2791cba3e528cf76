package kr.ieum.identity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.DemoAccounts;
import kr.ieum.identity.TenantFace;
import org.springframework.beans.factory.ObjectProvider;

/** The page at a tenant's address where its users sign in, in the tenant's name and colour. */
@Route(value = "signin", autoLayout = false)
@AnonymousAllowed
@StyleSheet("krds/door.css")
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentAddress address;
    private final transient Optional<DemoAccounts> demo;
    private String title = "";

    SignInView(CurrentAddress address, ObjectProvider<DemoAccounts> demo) {
        this.address = address;
        this.demo = Optional.ofNullable(demo.getIfAvailable());
        addClassName("door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (CurrentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        address.face().ifPresentOrElse(face -> show(face, event), () -> event.forwardTo(ChooseTenantView.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(TenantFace face, BeforeEnterEvent event) {
        removeAll();
        var locale = getLocale();
        title = getTranslation("identity.signin.page", face.name(locale));
        getStyle().set("--tenant-color", face.color());
        var name = new H1(face.name(locale));
        name.addClassName("door-name");
        var card = new Div(new TenantMark(face, locale), name, new Paragraph(getTranslation("identity.signin.what")));
        card.addClassName("door-card");
        new SignInMessages(this, event.getLocation().getQueryParameters(), address)
                .all()
                .forEach(card::add);
        if (face.downBecause() == null) {
            card.add(form());
            demo.ifPresent(accounts -> card.add(new DemoHint(accounts, face.id())));
        } else {
            card.add(new DoorMessage(getTranslation("identity.signin.down", face.downBecause()), true));
        }
        var help = new Paragraph(new Span(getTranslation("identity.signin.help")));
        help.addClassName("door-help");
        var feet = new Div(new Anchor("choose", getTranslation("identity.signin.elsewhere")), new LanguageLinks());
        feet.addClassName("door-feet");
        card.add(help, feet);
        add(card);
    }

    private LoginForm form() {
        var form = new LoginForm(words());
        form.setAction("signin");
        form.setForgotPasswordButtonVisible(false);
        form.addClassName("door-form");
        return form;
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("");
        words.getForm().setUsername(getTranslation("identity.username"));
        words.getForm().setPassword(getTranslation("identity.password"));
        words.getForm().setSubmit(getTranslation("identity.signin.submit"));
        words.getErrorMessage().setUsername(getTranslation("identity.signin.username-missing"));
        words.getErrorMessage().setPassword(getTranslation("identity.signin.password-missing"));
        return words;
    }
}
