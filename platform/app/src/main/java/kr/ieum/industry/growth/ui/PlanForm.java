package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import kr.ieum.industry.growth.PlanData;

/** The fields of a growth plan: diagnosis, needs, goals. */
final class PlanForm {

    private static final int SHORT = 200;
    private static final int LONGEST = 2_000;

    private final ComboBox<String> recommender;
    private final TextArea strategy;
    private final RatingFields diagnosis;
    private final NeedFields needs;
    private final GoalFields goals;
    private final GrowthTexts wording;

    /**
     * @param bodies of the region, any of which may have recommended the firm; others are typed in
     * @param areas of the diagnosis
     */
    PlanForm(List<String> bodies, List<String> areas, NeedFields needs, GoalFields goals, GrowthTexts wording) {
        this.needs = needs;
        this.goals = goals;
        this.wording = wording;
        recommender = new ComboBox<>(wording.get("recommender"));
        recommender.setItems(bodies);
        recommender.setAllowCustomValue(true);
        recommender.addCustomValueSetListener(set -> recommender.setValue(shortened(set.getDetail())));
        recommender.setHelperText(wording.get("recommender-hint"));
        recommender.setClearButtonVisible(true);
        recommender.getElement().setAttribute("colspan", "2");
        strategy = new TextArea(wording.get("strategy"));
        strategy.setHelperText(wording.get("strategy-hint"));
        strategy.setMaxLength(LONGEST);
        strategy.getElement().setAttribute("colspan", "2");
        diagnosis = new RatingFields(areas, wording);
    }

    Component[] fields() {
        return new Component[] {
            recommender,
            part("diagnosis", diagnosis.rows()),
            part("needs", needs.rows()),
            part("goals", goals.rows()),
            strategy
        };
    }

    void set(PlanData data) {
        recommender.setValue(data.recommender().isEmpty() ? null : data.recommender());
        strategy.setValue(data.strategy());
        diagnosis.set(data.diagnosis());
        needs.set(data.needs());
        goals.set(data.goals());
    }

    /** Whether each field holds something of its kind; what the rules of plans say is asked when it is saved. */
    boolean check() {
        return goals.check();
    }

    PlanData data() {
        return new PlanData(
                strategy.getValue(),
                Objects.requireNonNullElse(recommender.getValue(), ""),
                diagnosis.entries(),
                needs.entries(),
                goals.entries());
    }

    private Div part(String key, Component rows) {
        var name = wording.get("form." + key);
        var part = new Div(new H3(name), new Paragraph(wording.get(key + "-hint")), rows);
        part.addClassName("growth-part");
        part.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        part.getElement().setAttribute("colspan", "2");
        return part;
    }

    private static String shortened(String text) {
        return text.length() > SHORT ? text.substring(0, SHORT) : text;
    }
}
