package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.Evidence;
import kr.ieum.industry.classification.EvidenceRules;
import org.jspecify.annotations.Nullable;

/** Asks which class a firm is to have, why, and on what evidence; the kinds of evidence are those of the class. */
class RulingFields {

    private static final int LONGEST = 1_000;

    private final Select<FirmClass> firmClass = new Select<>();
    private final Select<String> kind = new Select<>();
    private final TextField paper;
    private final TextArea reason;

    RulingFields(EvidenceRules rules, ClassTexts texts, @Nullable FirmClass start) {
        firmClass.setLabel(texts.get("ruling.class"));
        firmClass.setItems(FirmClass.values());
        firmClass.setItemLabelGenerator(texts::of);
        firmClass.setRequiredIndicatorVisible(true);
        kind.setLabel(texts.get("ruling.kind"));
        kind.setHelperText(texts.get("ruling.kind-hint"));
        kind.setItemLabelGenerator(texts::key);
        kind.setRequiredIndicatorVisible(true);
        firmClass.addValueChangeListener(change -> kind.setItems(rules.kinds(change.getValue())));
        firmClass.setValue(start == null ? FirmClass.POTENTIAL : start);
        paper = new TextField(texts.get("ruling.paper"));
        paper.setHelperText(texts.get("ruling.paper-hint"));
        paper.setMaxLength(LONGEST);
        paper.setRequiredIndicatorVisible(true);
        reason = new TextArea(texts.get("ruling.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        wide(paper);
        wide(reason);
    }

    Component[] all() {
        return new Component[] {firmClass, kind, paper, reason};
    }

    FirmClass wanted() {
        return firmClass.getValue();
    }

    String reason() {
        return reason.getValue();
    }

    /** One without a kind is refused, since no class has it. */
    Evidence evidence() {
        var chosen = kind.getValue();
        return new Evidence(chosen == null ? "" : chosen, paper.getValue());
    }

    private static void wide(Component field) {
        field.getElement().setAttribute("colspan", "2");
    }
}
