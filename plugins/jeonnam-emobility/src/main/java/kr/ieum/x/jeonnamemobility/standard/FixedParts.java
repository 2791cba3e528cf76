package kr.ieum.x.jeonnamemobility.standard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.Listing;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.TextInput;
import kr.ieum.x.jeonnamemobility.common.Words;
import kr.ieum.x.jeonnamemobility.part.PartChoice;
import kr.ieum.x.jeonnamemobility.part.Parts;

/** The parts that a standard fixes. */
final class FixedParts extends Composite<Div> {

    private final transient Words words;
    private final transient Standard standard;
    private final transient Standards standards;
    private final transient Parts parts;
    private final transient Runnable changed;

    /** @param changed run after each change, since the standard as shown is out of date then */
    FixedParts(Words words, Standard standard, Standards standards, Parts parts, boolean mayWrite, Runnable changed) {
        this.words = words;
        this.standard = standard;
        this.standards = standards;
        this.parts = parts;
        this.changed = changed;
        var open = mayWrite && standard.state().isOpen();
        var title = words.get("standard.fixed-of", standard.label());
        var add = new Button(words.get("standard.fix"), click -> add());
        add.setVisible(open);
        var head = new Div(new H2(title), add);
        head.addClassName("page-line");
        getContent().add(head, new Paragraph(history()), list(title, open));
    }

    private Listing<FixedPart> list(String title, boolean open) {
        var fixed = standards.parts(standard.id());
        var list = new Listing<FixedPart>(
                        words,
                        title,
                        (offset, limit) ->
                                fixed.stream().skip(offset).limit(limit).toList(),
                        fixed::size)
                .name("part.number", FixedPart::number)
                .column("part.name", FixedPart::name)
                .column("standard.fixed", FixedPart::fixed);
        if (open) {
            list.actions(
                    FixedPart::number,
                    List.of(RowAction.of("common.edit", this::edit), RowAction.of("model.take-out", this::release)));
        }
        list.refresh(new EmptyState(words.get("standard.fixes-none"), words.get("standard.fixes-none-hint")));
        return list;
    }

    private String history() {
        var by = standard.agreedBy();
        return by == null
                ? words.get("standard.history.DRAFT")
                : words.get(
                        "standard.history." + standard.state(),
                        words.day(standard.agreedOn()),
                        by,
                        words.day(standard.publishedOn()),
                        words.day(standard.withdrawnOn()));
    }

    private void add() {
        var part = new PartChoice(words, parts);
        var fixed = fixed("");
        new FormDialog(
                        words.get("standard.fix"),
                        () -> Checks.all(part.check(), fixed.check())
                                ? save(part.getValue().id(), fixed.text())
                                : Optional.of(words.get("common.mend")),
                        part,
                        fixed)
                .open();
    }

    private void edit(FixedPart before) {
        var fixed = fixed(before.fixed());
        new FormDialog(
                        before.number() + " " + before.name(),
                        () -> fixed.check() ? save(before.part(), fixed.text()) : Optional.of(words.get("common.mend")),
                        fixed)
                .open();
    }

    private TextInput fixed(String value) {
        var fixed = new TextInput(words, "standard.fixed", 300).required();
        fixed.setHelperText(words.get("standard.fixed-hint"));
        fixed.setValue(value);
        return fixed;
    }

    private Optional<String> save(UUID part, String fixed) {
        var refusal = words.refusal(() -> standards.fix(standard, part, fixed));
        if (refusal.isEmpty()) {
            changed.run();
        }
        return refusal;
    }

    private void release(FixedPart part) {
        words.refusal(() -> standards.release(standard, part.part())).ifPresentOrElse(Notices::error, () -> {
            Notices.undo(words.get("model.taken-out", part.number()), () -> {
                words.refusal(() -> standards.fix(standards.get(standard.id()), part.part(), part.fixed()))
                        .ifPresent(Notices::error);
                changed.run();
            });
            changed.run();
        });
    }
}
