package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.text.Refusal;

/** What all parts of the page have in common: who may act, and how a refusal is said. */
final class Acting {

    private Acting() {}

    /** Analysts of the ministry look on. */
    static boolean isAllowed() {
        return CurrentUser.find()
                .filter(user -> user.role() == Role.MINISTRY_ADMIN)
                .isPresent();
    }

    /** @return why it was refused; nothing when it was done */
    static Optional<String> tried(Component on, Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(on.getTranslation(refused.key(), refused.arguments()));
        }
    }

    /** A button that only admins see. */
    static Button button(String text, String label, Runnable action, ButtonVariant... variants) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(variants);
        button.setAriaLabel(label);
        button.setVisible(isAllowed());
        return button;
    }
}
