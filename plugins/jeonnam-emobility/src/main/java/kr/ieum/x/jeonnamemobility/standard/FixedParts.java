package kr.ieum.x.jeonnamemobility.standard;

import com.vaadin.flow.component.html.Paragraph;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.Panel;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.TextInput;
import kr.ieum.x.jeonnamemobility.common.Words;
import kr.ieum.x.jeonnamemobility.part.PartChoice;
import kr.ieum.x.jeonnamemobility.part.Parts;

/** The parts that a standard fixes. */
final class FixedParts extends Panel<FixedPart> {

    private final transient Standard standard;
    private final transient Standards standards;
    private final transient Parts parts;

    /** @param changed run after each change, since the standard as shown is out of date then */
    FixedParts(Words words, Standard standard, Standards standards, Parts parts, boolean mayWrite, Runnable changed) {
        super(
                words,
                words.get("standard.fixed-of", standard.label()),
                "standard.fixes-none",
                mayWrite && standard.state().isOpen(),
                () -> standards.parts(standard.id()),
                changed);
        this.standard = standard;
        this.standards = standards;
        this.parts = parts;
        explain(new Paragraph(history()));
        list().name("part.number", FixedPart::number)
                .column("part.name", FixedPart::name)
                .column("standard.fixed", FixedPart::fixed);
        adds("standard.fix", this::add);
        edits(FixedPart::number, "common.edit", this::edit, RowAction.of("model.take-out", this::release));
        refresh();
    }

    private String history() {
        var by = standard.agreedBy();
        return by == null
                ? words().get("standard.history.DRAFT")
                : words().get(
                                "standard.history." + standard.state(),
                                words().day(standard.agreedOn()),
                                by,
                                words().day(standard.publishedOn()),
                                words().day(standard.withdrawnOn()));
    }

    private void add() {
        var part = new PartChoice(words(), parts);
        var fixed = fixed("");
        new FormDialog(
                        words().get("standard.fix"),
                        () -> save(
                                Checks.all(part.check(), fixed.check()),
                                () -> standards.fix(standard, part.getValue().id(), fixed.text())),
                        part,
                        fixed)
                .open();
    }

    private void edit(FixedPart before) {
        var fixed = fixed(before.fixed());
        new FormDialog(
                        before.number() + " " + before.name(),
                        () -> save(fixed.check(), () -> standards.fix(standard, before.part(), fixed.text())),
                        fixed)
                .open();
    }

    private TextInput fixed(String value) {
        var fixed = new TextInput(words(), "standard.fixed", 300).required();
        fixed.setHelperText(words().get("standard.fixed-hint"));
        fixed.setValue(value);
        return fixed;
    }

    private void release(FixedPart part) {
        remove(words().get("model.taken-out", part.number()), () -> {
            standards.release(standard, part.part());
            return () -> standards.fix(standards.get(standard.id()), part.part(), part.fixed());
        });
    }
}
