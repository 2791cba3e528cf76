package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.ieum.industry.growth.FirmYear;
import kr.ieum.industry.growth.GrowthFigure;
import kr.ieum.industry.growth.PlanGoal;

/** One row for each figure; a figure with a target is a goal. */
final class GoalFields {

    private final Div rows = new Div();
    private final Map<GrowthFigure, GoalRow> fields = new EnumMap<>(GrowthFigure.class);

    /**
     * @param years what the register knows, the latest first
     * @param thisYear the year of today
     * @param lastYear of the policy, which goals begin with
     */
    GoalFields(List<FirmYear> years, int thisYear, int lastYear, GrowthTexts wording) {
        rows.addClassName("growth-rows");
        for (var figure : GrowthFigure.values()) {
            var row = new GoalRow(figure, years, thisYear, lastYear, wording);
            fields.put(figure, row);
            rows.add(row);
        }
    }

    Component rows() {
        return rows;
    }

    void set(List<PlanGoal> goals) {
        goals.forEach(goal -> Objects.requireNonNull(fields.get(goal.figure())).set(goal));
    }

    /** Each is looked at, so that all that is wrong is said at once. */
    boolean check() {
        return !fields.values().stream().map(GoalRow::check).toList().contains(false);
    }

    List<PlanGoal> entries() {
        return fields.values().stream().flatMap(row -> row.goal().stream()).toList();
    }
}
