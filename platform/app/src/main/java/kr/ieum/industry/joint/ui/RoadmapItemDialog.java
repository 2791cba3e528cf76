package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.ieum.industry.joint.JointRoadmap;
import kr.ieum.industry.joint.RoadmapItem;
import kr.ieum.industry.joint.RoadmapVersion;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import org.jspecify.annotations.Nullable;

/** Enters an item of the draft or changes one. */
final class RoadmapItemDialog {

    private static final BigDecimal MOST_WON = new BigDecimal("999999999999999");

    private final UI ui = UI.getCurrent();
    private final JointRoadmap roadmap;
    private final @Nullable RoadmapItem before;
    private final Runnable saved;
    private final TextField technology = new TextField(text("technology"));
    private final TextArea goal = new TextArea(text("goal"));
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final TextField lead = new TextField(text("lead"));
    private final ConsortiumFields consortium = new ConsortiumFields();
    private final NumberInput budget = new NumberInput(text("budget"), BigDecimal.ONE, MOST_WON, 0);
    private final Select<RoadmapItem.State> state = new Select<>();

    /** @param before null for a new item */
    RoadmapItemDialog(JointRoadmap roadmap, RoadmapVersion draft, @Nullable RoadmapItem before, Runnable saved) {
        this.roadmap = roadmap;
        this.before = before;
        this.saved = saved;
        var years = IntStream.rangeClosed(draft.firstYear(), draft.lastYear()).boxed().toList();
        from.setLabel(text("from-year"));
        from.setItems(years);
        from.setValue(draft.firstYear());
        to.setLabel(text("to-year"));
        to.setItems(years);
        to.setValue(draft.lastYear());
        state.setLabel(text("state"));
        state.setItems(RoadmapItem.State.values());
        state.setItemLabelGenerator(each -> text("state." + each));
        state.setValue(RoadmapItem.State.PLANNED);
        technology.setRequiredIndicatorVisible(true);
        goal.setRequiredIndicatorVisible(true);
        lead.setRequiredIndicatorVisible(true);
        if (before != null) {
            set(before.data());
        }
    }

    void open() {
        var dialog = new FormDialog(
                text(before == null ? "add" : "change"),
                this::save,
                technology,
                goal,
                from,
                to,
                lead,
                state,
                consortium.industry,
                consortium.university,
                consortium.institute,
                budget);
        dialog.setWidth("52rem");
        dialog.setMaxWidth("100%");
        dialog.open();
    }

    private void set(RoadmapItem.Data data) {
        technology.setValue(data.technology());
        goal.setValue(data.goal());
        from.setValue(data.fromYear());
        to.setValue(data.toYear());
        lead.setValue(data.lead());
        consortium.set(data.consortium());
        budget.setNumber(data.budget() == null ? null : BigDecimal.valueOf(data.budget()));
        state.setValue(data.state());
    }

    private Optional<String> save() {
        if (!budget.check()) {
            return Optional.of(ui.getTranslation("uikit.form.mend-first"));
        }
        var data = new RoadmapItem.Data(
                technology.getValue(),
                goal.getValue(),
                from.getValue(),
                to.getValue(),
                lead.getValue(),
                consortium.value(),
                budget.number().map(BigDecimal::longValueExact).orElse(null),
                state.getValue());
        return JointAccess.tried(() -> roadmap.save(before, data), saved);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("industry.joint.roadmap." + key);
    }
}
