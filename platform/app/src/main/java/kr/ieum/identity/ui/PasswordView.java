package kr.ieum.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import kr.ieum.identity.OwnPassword;
import kr.ieum.identity.WeakPassword;
import kr.ieum.identity.WrongPassword;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Texts;
import kr.ieum.uikit.InJointTenant;

/** The user's own password: by choice, or because the present one is known to somebody else. */
@InJointTenant
@Route(value = "password", autoLayout = false)
@PermitAll
@StyleSheet("krds/door.css")
class PasswordView extends Main implements HasDynamicTitle {

    private final transient OwnPassword own;
    private final transient Texts texts;
    private final PasswordField present = new PasswordField(getTranslation("identity.password.present"));
    private final PasswordField wanted = new PasswordField(getTranslation("identity.password.wanted"));
    private final PasswordField again = new PasswordField(getTranslation("identity.password.again"));

    PasswordView(OwnPassword own, Texts texts, AuthenticationContext authentication) {
        this.own = own;
        this.texts = texts;
        var forced = own.mustBeChanged();
        var save = new Button(getTranslation("identity.password.change"), click -> change());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        present.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText(getTranslation("identity.password.rule"));

        var buttons = new Div(save, forced ? signOut(authentication) : back());
        buttons.addClassName("door-buttons");
        var card = new Div(
                new H1(getPageTitle()),
                new Paragraph(getTranslation(forced ? "identity.password.forced" : "identity.password.what")),
                present,
                wanted,
                again,
                buttons);
        card.addClassName("door-card");
        addClassName("door");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.password.title");
    }

    private void change() {
        clear();
        if (!wanted.getValue().equals(again.getValue())) {
            fault(again, getTranslation("identity.password.differs"));
            return;
        }
        try {
            own.change(present.getValue(), wanted.getValue());
        } catch (WrongPassword wrong) {
            fault(present, texts.get(getLocale(), wrong));
            return;
        } catch (WeakPassword weak) {
            fault(wanted, texts.get(getLocale(), weak));
            return;
        }
        Notices.success(getTranslation("identity.password.changed"));
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private void clear() {
        present.setInvalid(false);
        wanted.setInvalid(false);
        again.setInvalid(false);
    }

    private static void fault(PasswordField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }

    private Anchor back() {
        return new Anchor(".", getTranslation("text.cancel"));
    }

    private Button signOut(AuthenticationContext authentication) {
        return new Button(getTranslation("identity.sign-out"), click -> authentication.logout());
    }
}
