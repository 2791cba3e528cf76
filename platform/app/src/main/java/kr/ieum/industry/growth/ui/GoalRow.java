package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.ieum.industry.growth.FirmYear;
import kr.ieum.industry.growth.GrowthFigure;
import kr.ieum.industry.growth.PlanGoal;
import kr.ieum.plugin.ui.NumberInput;

/** A figure with its base and target. What the register knows of the base year stands there and is not typed. */
@StyleSheet("krds/growth.css")
final class GoalRow extends Div {

    private static final BigDecimal MOST = new BigDecimal("999999999999999");
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_SOURCE = 500;

    private final GrowthFigure figure;
    private final transient List<FirmYear> years;
    private final transient GrowthTexts wording;
    private final IntegerField baseYear;
    private final NumberInput base;
    private final TextField source;
    private final IntegerField targetYear;
    private final NumberInput target;

    GoalRow(GrowthFigure figure, List<FirmYear> years, int thisYear, int lastYear, GrowthTexts wording) {
        this.figure = figure;
        this.years = years;
        this.wording = wording;
        var name = wording.of(figure);
        var unit = wording.get("unit." + figure);
        baseYear = year(wording.get("goal.base-year", name));
        base = new NumberInput(wording.get("goal.base", name, unit), BigDecimal.ZERO, MOST, 0);
        source = new TextField(wording.get("goal.source", name));
        source.setMaxLength(LONGEST_SOURCE);
        targetYear = year(wording.get("goal.target-year", name));
        target = new NumberInput(wording.get("goal.target", name, unit), BigDecimal.ONE, MOST, 0);
        baseYear.addValueChangeListener(change -> fillFromRegister());
        baseYear.setValue(years.stream()
                .filter(year -> year.known().containsKey(figure))
                .map(FirmYear::year)
                .findFirst()
                .orElse(thisYear - 1));
        targetYear.setValue(Math.max(lastYear, thisYear));
        addClassName("growth-goal");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        add(baseYear, base, source, targetYear, target);
    }

    void set(PlanGoal goal) {
        baseYear.setValue(goal.baseYear());
        if (!base.isReadOnly()) {
            base.setNumber(BigDecimal.valueOf(goal.baseValue()));
            source.setValue(goal.baseSource());
        }
        targetYear.setValue(goal.targetYear());
        target.setNumber(BigDecimal.valueOf(goal.targetValue()));
    }

    boolean check() {
        var right = target.check() && base.check();
        if (target.isEmpty()) {
            return right;
        }
        mark(base, base.isEmpty());
        mark(source, source.getValue().isBlank());
        baseYear.setInvalid(baseYear.isEmpty());
        targetYear.setInvalid(
                targetYear.isEmpty() || (!baseYear.isEmpty() && targetYear.getValue() <= baseYear.getValue()));
        targetYear.setErrorMessage(wording.get("goal.target-year.wrong"));
        return right && !base.isInvalid() && !source.isInvalid() && !baseYear.isInvalid() && !targetYear.isInvalid();
    }

    /** Only when {@link #check} has passed. */
    Optional<PlanGoal> goal() {
        return target.number()
                .map(wanted -> new PlanGoal(
                        figure,
                        baseYear.getValue(),
                        base.number().orElseThrow().longValueExact(),
                        source.getValue(),
                        targetYear.getValue(),
                        wanted.longValueExact()));
    }

    private void fillFromRegister() {
        var known = years.stream()
                .filter(year -> baseYear.getValue() != null && year.year() == baseYear.getValue())
                .filter(year -> year.known().containsKey(figure))
                .findFirst();
        known.ifPresent(year -> {
            base.setNumber(BigDecimal.valueOf(year.known().getOrDefault(figure, 0L)));
            source.setValue(wording.get("goal.register", year.source()));
        });
        if (known.isEmpty() && base.isReadOnly()) {
            base.clear();
            source.clear();
        }
        base.setReadOnly(known.isPresent());
        source.setReadOnly(known.isPresent());
    }

    private void mark(TextField field, boolean missing) {
        field.setInvalid(missing);
        field.setErrorMessage(missing ? wording.get("goal.missing") : null);
    }

    private static IntegerField year(String label) {
        var field = new IntegerField(label);
        field.setMin(FIRST_YEAR);
        field.setMax(LAST_YEAR);
        field.setManualValidation(true);
        return field;
    }
}
