package kr.ieum.program.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.ArrayList;
import java.util.List;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.program.ProgramState;
import kr.ieum.program.RegionProgram;
import kr.ieum.program.RegionPrograms;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** What an officer of the region does with the region's own programmes. */
final class ProgramActions {

    private final RegionPrograms programs;
    private final List<String> owners;
    private final Runnable refresh;
    private final UI ui = UI.getCurrent();

    ProgramActions(RegionPrograms programs, List<String> owners, Runnable refresh) {
        this.programs = programs;
        this.owners = owners;
        this.refresh = refresh;
    }

    Button add() {
        var button = new Button(ui.getTranslation("program.add"), click -> edit(null));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Those that fit the state of the programme. */
    Button[] of(RegionProgram program) {
        var buttons = new ArrayList<Button>();
        switch (program.state()) {
            case DRAFT -> {
                var publish = act("publish", program, () -> programs.publish(program.id(), program.version()));
                publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                buttons.add(publish);
            }
            case PUBLISHED ->
                buttons.add(act("withdraw", program, () -> programs.withdraw(program.id(), program.version())));
            case CLOSED ->
                buttons.add(act("archive", program, () -> programs.archive(program.id(), program.version())));
            case OPEN, ARCHIVED -> {}
        }
        buttons.add(button("edit", program, () -> edit(program)));
        buttons.add(button("history", program, () -> showHistory(program)));
        if (program.state() == ProgramState.DRAFT) {
            var remove = button("delete", program, () -> confirmRemoval(program));
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
            buttons.add(remove);
        }
        return buttons.toArray(Button[]::new);
    }

    private void edit(@Nullable RegionProgram program) {
        new ProgramDialog(programs, owners, program, () -> {
                    Notices.success(ui.getTranslation("program.saved"));
                    refresh.run();
                })
                .open();
    }

    private void showHistory(RegionProgram program) {
        new ProgramHistoryDialog(program.data().name(), programs.history(program.id())).open();
    }

    private void confirmRemoval(RegionProgram program) {
        var question = new ConfirmDialog();
        question.setHeader(
                ui.getTranslation("program.delete.title", program.data().name()));
        question.setText(ui.getTranslation("program.delete.text"));
        question.setCancelable(true);
        question.setCancelText(ui.getTranslation("text.cancel"));
        question.setConfirmText(ui.getTranslation("program.action.delete"));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(
                confirm -> run(() -> programs.remove(program.id(), program.version()), "program.done.delete"));
        question.open();
    }

    private Button act(String name, RegionProgram program, Runnable action) {
        return button(name, program, () -> run(action, "program.done." + name));
    }

    private Button button(String name, RegionProgram program, Runnable action) {
        var text = ui.getTranslation("program.action." + name);
        var button = new Button(text, click -> action.run());
        button.setAriaLabel(
                ui.getTranslation("program.action.label", program.data().name(), text));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void run(Runnable action, String doneKey) {
        try {
            action.run();
            Notices.success(ui.getTranslation(doneKey));
        } catch (Refusal refusal) {
            Notices.error(ui.getTranslation(refusal.key(), refusal.arguments()));
        }
        refresh.run();
    }
}
