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
import kr.ieum.identity.SignInMethod;
import kr.ieum.identity.TenantFace;
import kr.ieum.uikit.InJointTenant;
import org.springframework.beans.factory.ObjectProvider;

/** The page at a tenant's address where its users sign in, in the tenant's name and colour. */
@InJointTenant
@Route(value = "signin", autoLayout = false)
@AnonymousAllowed
@StyleSheet("krds/door.css")
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentAddress address;
    private final transient SignInMethod method;
    private final transient Optional<DemoAccounts> demo;
    private String title = "";

    SignInView(CurrentAddress address, SignInMethod method, ObjectProvider<DemoAccounts> demo) {
        this.address = address;
        this.method = method;
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
        var head = new Div(new TenantMark(face), name);
        head.addClassName("door-head");
        var card = new Div(head);
        card.addClassName("door-card");
        new SignInMessages(this, event.getLocation().getQueryParameters(), address)
                .all()
                .forEach(card::add);
        var reason = face.downBecause();
        if (face.id().isJoint()) {
            // nobody's account is kept there
            card.add(new DoorMessage(getTranslation("identity.signin.joint"), true));
        } else if (reason == null) {
            addDoor(card, face);
        } else {
            card.add(new DoorMessage(getTranslation("identity.signin.down", reason.in(locale)), true));
        }
        var help = new Paragraph(new Span(getTranslation("identity.signin.help")));
        help.addClassName("door-help");
        var feet = new Div(new Anchor("choose", getTranslation("identity.signin.elsewhere")), new LanguageLinks());
        feet.addClassName("door-feet");
        card.add(help, feet);
        add(card);
    }

    private void addDoor(Div card, TenantFace face) {
        var start = method.startsAt();
        if (start == null) {
            card.add(form());
            demo.ifPresent(accounts -> card.add(new DemoHint(accounts, face.id())));
        } else {
            card.add(way(start));
        }
    }

    /** Another application's page, so that the browser has to go there itself. */
    private Div way(String start) {
        var link = new Anchor(start, getTranslation("identity.signin.provider"));
        link.setRouterIgnore(true);
        link.addClassName("door-way");
        return new Div(link, new Paragraph(getTranslation("identity.signin.provider-hint")));
    }

    private LoginForm form() {
        var form = new LoginForm(words());
        form.setAction("signin");
        form.setForgotPasswordButtonVisible(false);
        form.addClassName("door-form");
        // below the tenant's name, which is the first heading
        form.getElement().setProperty("headingLevel", 2);
        return form;
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("identity.signin.submit"));
        words.getForm().setUsername(getTranslation("identity.username"));
        words.getForm().setPassword(getTranslation("identity.password"));
        words.getForm().setSubmit(getTranslation("identity.signin.submit"));
        words.getErrorMessage().setUsername(getTranslation("identity.signin.username-missing"));
        words.getErrorMessage().setPassword(getTranslation("identity.signin.password-missing"));
        return words;
    }
}
