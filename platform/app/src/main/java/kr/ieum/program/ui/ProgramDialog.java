package kr.ieum.program.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.program.BadProgram;
import kr.ieum.program.ProgramChangedMeanwhile;
import kr.ieum.program.RegionProgram;
import kr.ieum.program.RegionPrograms;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Enters a programme or changes one; when somebody else was faster, shows both and lets the user choose. */
final class ProgramDialog {

    private final RegionPrograms programs;
    private final @Nullable RegionProgram before;
    private final Runnable saved;
    private final UI ui = UI.getCurrent();
    private final ProgramForm form;
    private final FormDialog dialog;

    /** @param before null for a new one */
    ProgramDialog(RegionPrograms programs, List<String> owners, @Nullable RegionProgram before, Runnable saved) {
        this.programs = programs;
        this.before = before;
        this.saved = saved;
        form = new ProgramForm(owners);
        var title = ui.getTranslation("program.add");
        if (before != null) {
            form.set(before.data());
            title = ui.getTranslation("program.edit", before.data().name());
        }
        dialog = new FormDialog(title, this::save, form.fields());
        dialog.setWidth("56rem");
        dialog.setMaxWidth("100%");
    }

    void open() {
        dialog.open();
    }

    private Optional<String> save() {
        return before == null ? kept(() -> programs.add(form.data())) : change(before, before.version());
    }

    private Optional<String> change(RegionProgram program, int version) {
        return kept(() -> {
            try {
                programs.change(program.id(), version, form.data());
            } catch (ProgramChangedMeanwhile faster) {
                showConflict(program, programs.get(program.id()));
                throw faster;
            }
        });
    }

    private Optional<String> kept(Runnable keeping) {
        if (!form.check()) {
            return Optional.of(ui.getTranslation("uikit.form.mend-first"));
        }
        try {
            keeping.run();
            saved.run();
            return Optional.empty();
        } catch (BadProgram bad) {
            form.point(bad);
            return Optional.of(text(bad));
        } catch (Refusal refusal) {
            return Optional.of(text(refusal));
        }
    }

    private void showConflict(RegionProgram program, RegionProgram now) {
        var theirs = ProgramValues.of(ui, now.data());
        var values = ProgramValues.of(ui, form.data()).entrySet().stream()
                .map(mine -> new ConflictDialog.Value(
                        mine.getKey(), mine.getValue(), theirs.getOrDefault(mine.getKey(), "")))
                .toList();
        new ConflictDialog(values, () -> saveMine(program, now.version()), this::takeTheirs).open();
    }

    private void saveMine(RegionProgram program, int version) {
        if (change(program, version).isEmpty()) {
            dialog.close();
        }
    }

    private void takeTheirs() {
        dialog.close();
        saved.run();
    }

    private String text(Refusal refusal) {
        return ui.getTranslation(refusal.key(), refusal.arguments());
    }
}
