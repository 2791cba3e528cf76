package kr.ieum.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import kr.ieum.identity.AccountData;
import kr.ieum.identity.NewPassword;
import kr.ieum.plugin.ui.Notices;

/** Shows a password made for someone else: now and never again. */
class NewPasswordDialog extends Dialog {

    private static final String COPY = """
            const text = this.value;
            if (navigator.clipboard && window.isSecureContext) {
                await navigator.clipboard.writeText(text);
            } else {
                this.inputElement.select();
                document.execCommand('copy');
            }
            return true;
            """;

    NewPasswordDialog(AccountData user, NewPassword password) {
        setHeaderTitle(getTranslation("identity.users.password-title", user.name()));
        // closing by a slip of the mouse would lose the password
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var field = new TextField(getTranslation("identity.users.password-of", user.username()));
        field.setValue(password.value());
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("one-time-password");
        add(new Paragraph(getTranslation("identity.users.password-hint")), field);
        var copy = new Button(
                getTranslation("identity.users.copy"),
                click -> field.getElement()
                        .executeJs(COPY)
                        .then(done -> Notices.success(getTranslation("identity.users.copied"))));
        var close = new Button(getTranslation("text.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(copy, close);
    }
}
