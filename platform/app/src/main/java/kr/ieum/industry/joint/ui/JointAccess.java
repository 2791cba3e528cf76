package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.CsvLink;
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

    /** What stands above a list: how many rows it has, and the rows as a file. */
    static Div toolbar(String countKey, String file, List<List<String>> rows) {
        var count = new Span(UI.getCurrent().getTranslation(countKey, rows.size() - 1));
        count.addClassName("total");
        count.getElement().setAttribute("role", "status");
        var toolbar = new Div(count, new CsvLink(file + ".csv", () -> rows));
        toolbar.addClassName("table-toolbar");
        return toolbar;
    }

    /**
     * Shows what two people wrote and lets the second one decide.
     *
     * @param dialog the form that is still open; it is closed with the decision
     * @param saveMine gives the reason when that was refused
     * @param done after either decision
     */
    static void choose(
            List<ConflictDialog.Value> values, Dialog dialog, Supplier<Optional<String>> saveMine, Runnable done) {
        new ConflictDialog(
                        values,
                        () -> {
                            if (saveMine.get().isEmpty()) {
                                dialog.close();
                            }
                        },
                        () -> {
                            dialog.close();
                            done.run();
                        })
                .open();
    }

    /** Does it for a button. */
    static void doNow(Runnable action, Runnable done) {
        tried(action, () -> {}).ifPresent(Notices::error);
        done.run();
    }
}
