package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;

/** What the pages of a group have in common. */
final class JointAccess {

    private JointAccess() {}

    /** Whether the user writes there; support bodies only read. */
    static boolean mayWrite() {
        return CurrentUser.find()
                .filter(user -> user.role() == Role.REGION_OFFICER || user.role() == Role.REGION_ADMIN)
                .isPresent();
    }

    /** Does it for a form: the reason when it was refused. */
    static Optional<String> tried(Runnable action, Runnable done) {
        try {
            action.run();
        } catch (Refusal refusal) {
            return Optional.of(UI.getCurrent().getTranslation(refusal.key(), refusal.arguments()));
        }
        done.run();
        return Optional.empty();
    }

    /** Does it for a button. */
    static void doNow(Runnable action, Runnable done) {
        tried(action, () -> {}).ifPresent(Notices::error);
        done.run();
    }
}
