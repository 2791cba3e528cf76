package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.ieum.industry.joint.JointRefused;
import kr.ieum.industry.joint.JointRoadmap;
import kr.ieum.industry.joint.RoadmapItem;
import kr.ieum.industry.joint.RoadmapVersion;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.NumberInput;
import org.jspecify.annotations.Nullable;

/** Enters an item of the draft or changes one; when somebody else was faster, shows both and lets the user choose. */
final class RoadmapItemDialog {

    private static final BigDecimal MOST_WON = new BigDecimal("999999999999999");

    private final UI ui = UI.getCurrent();
    private final JointRoadmap roadmap;
    private final RoadmapVersion draft;
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
    private final FormDialog dialog;

    /** @param before null for a new item */
    RoadmapItemDialog(JointRoadmap roadmap, RoadmapVersion draft, @Nullable RoadmapItem before, Runnable saved) {
        this.roadmap = roadmap;
        this.draft = draft;
        this.before = before;
        this.saved = saved;
        var years = IntStream.rangeClosed(draft.firstYear(), draft.lastYear())
                .boxed()
                .toList();
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
        dialog = dialog();
    }

    void open() {
        dialog.open();
    }

    private FormDialog dialog() {
        var form = new FormDialog(
                text(before == null ? "add" : "change"),
                () -> save(before),
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
        form.setWidth("52rem");
        form.setMaxWidth("100%");
        return form;
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

    private Optional<String> save(@Nullable RoadmapItem seen) {
        return budget.check()
                ? JointAccess.tried(() -> save(seen, data()), saved)
                : Optional.of(ui.getTranslation("uikit.form.mend-first"));
    }

    private void save(@Nullable RoadmapItem seen, RoadmapItem.Data data) {
        try {
            roadmap.save(seen, data);
        } catch (JointRefused refused) {
            if (seen != null && refused.why() == JointRefused.Why.MOVED_ON) {
                // gone when the other one removed it: then there is nothing to choose from
                roadmap.items(draft.number()).stream()
                        .filter(item -> item.id().equals(seen.id()))
                        .forEach(now -> showConflict(data, now));
            }
            throw refused;
        }
    }

    private void showConflict(RoadmapItem.Data mine, RoadmapItem now) {
        var theirs = now.data();
        var values = List.of(
                new ConflictDialog.Value(text("technology"), mine.technology(), theirs.technology()),
                new ConflictDialog.Value(text("goal"), mine.goal(), theirs.goal()),
                new ConflictDialog.Value(text("years"), RoadmapView.years(mine), RoadmapView.years(theirs)),
                new ConflictDialog.Value(text("lead"), mine.lead(), theirs.lead()),
                new ConflictDialog.Value(
                        text("consortium"),
                        ConsortiumFields.text(mine.consortium()),
                        ConsortiumFields.text(theirs.consortium())),
                new ConflictDialog.Value(
                        text("budget"), MoneyUnit.WON.format(mine.budget()), MoneyUnit.WON.format(theirs.budget())),
                new ConflictDialog.Value(
                        text("state"), text("state." + mine.state()), text("state." + theirs.state())));
        JointAccess.choose(values, dialog, () -> save(now), saved);
    }

    private RoadmapItem.Data data() {
        return new RoadmapItem.Data(
                technology.getValue(),
                goal.getValue(),
                from.getValue(),
                to.getValue(),
                lead.getValue(),
                consortium.value(),
                budget.number().map(BigDecimal::longValueExact).orElse(null),
                state.getValue());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("industry.joint.roadmap." + key);
    }
}
