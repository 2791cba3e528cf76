package kr.ieum.x.jeonnamemobility.standard;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.jeonnamemobility.common.Panel;
import kr.ieum.x.jeonnamemobility.common.RowAction;
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
        var form = words().form();
        var part = PartChoice.in(form, words(), parts);
        var fixed = fixed(form, "");
        ask(
                form,
                words().get("standard.fix"),
                () -> standards.fix(
                        standard, part.getValue().id(), fixed.getValue().strip()));
    }

    private void edit(FixedPart before) {
        var form = words().form();
        var fixed = fixed(form, before.fixed());
        ask(
                form,
                before.number() + " " + before.name(),
                () -> standards.fix(standard, before.part(), fixed.getValue().strip()));
    }

    private TextField fixed(RecordForm<?> form, String value) {
        var fixed = form.required(form.line("standard.fixed", 300));
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
