package kr.ieum.policy.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.policy.PlanItem;
import kr.ieum.policy.PlanService;
import kr.ieum.policy.PlanState;
import kr.ieum.text.Refusal;

/** Says where an item of the plan stands and who answers for it. */
final class PlanDialog {

    private final PlanItem item;
    private final PlanService plan;
    private final RuleTexts texts;
    private final Runnable saved;
    private final Select<PlanState> state = new Select<>();
    private final TextField owner;
    private final TextArea note;

    PlanDialog(PlanItem item, PlanService plan, RuleTexts texts, Runnable saved) {
        this.item = item;
        this.plan = plan;
        this.texts = texts;
        this.saved = saved;
        state.setLabel(texts.get("policy.plan.state"));
        state.setItems(PlanState.values());
        state.setItemLabelGenerator(each -> texts.get("policy.plan.state." + each));
        state.setValue(item.state());
        owner = new TextField(texts.get("policy.plan.owner"));
        owner.setRequiredIndicatorVisible(true);
        owner.setMaxLength(100);
        note = new TextArea(texts.get("policy.plan.note"));
        note.setMaxLength(500);
        note.setHelperText(texts.get("policy.plan.note-hint"));
        if (item.standing() != null) {
            owner.setValue(item.standing().owner());
        }
    }

    void open() {
        var dialog = new FormDialog(item.name().in(texts.locale()), this::save, state, owner, note);
        dialog.setMaxWidth("100%");
        dialog.open();
    }

    private Optional<String> save() {
        try {
            plan.say(item.id(), item.seen(), state.getValue(), owner.getValue(), note.getValue());
            saved.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(texts.get(refusal.key(), refusal.arguments()));
        }
    }
}
