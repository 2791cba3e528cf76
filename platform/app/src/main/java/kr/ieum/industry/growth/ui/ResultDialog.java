package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import kr.ieum.industry.growth.GrowthPlan;
import kr.ieum.industry.growth.PlanGoal;
import kr.ieum.industry.growth.ResultValue;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks for a result that the register does not have; what was entered for the same year is written over. */
final class ResultDialog {

    private static final BigDecimal MOST = new BigDecimal("999999999999999");
    private static final int LONGEST_SOURCE = 500;

    private final List<ResultValue> entered;
    private final GrowthTexts wording;
    private final Select<PlanGoal> goal = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final NumberInput value;
    private final TextField source;

    ResultDialog(GrowthPlan plan, List<ResultValue> entered, GrowthTexts wording) {
        this.entered = List.copyOf(entered);
        this.wording = wording;
        goal.setLabel(wording.get("goal.figure"));
        goal.setItems(plan.data().goals());
        goal.setItemLabelGenerator(
                each -> wording.get("unit.of", wording.of(each.figure()), wording.get("unit." + each.figure())));
        goal.setRequiredIndicatorVisible(true);
        year.setLabel(wording.get("result.year"));
        year.setRequiredIndicatorVisible(true);
        value = new NumberInput(wording.get("result.value"), BigDecimal.ZERO, MOST, 0);
        value.setRequiredIndicatorVisible(true);
        source = new TextField(wording.get("result.source"));
        source.setHelperText(wording.get("result.source-hint"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setRequiredIndicatorVisible(true);
        goal.addValueChangeListener(change -> years(change.getValue()));
        year.addValueChangeListener(change -> fill());
        goal.setValue(plan.data().goals().getFirst());
    }

    /** @param save takes the result and the version of what it writes over, or null */
    void open(BiConsumer<ResultValue, @Nullable Integer> save) {
        new FormDialog(wording.get("result.enter"), () -> saved(save), goal, year, value, source).open();
    }

    private void years(PlanGoal chosen) {
        year.setItems(IntStream.rangeClosed(chosen.baseYear() + 1, chosen.targetYear())
                .boxed()
                .toList());
        year.setValue(chosen.targetYear());
    }

    private void fill() {
        before().ifPresent(known -> {
            value.setNumber(BigDecimal.valueOf(known.value()));
            source.setValue(known.source());
        });
    }

    private Optional<ResultValue> before() {
        return entered.stream()
                .filter(each -> each.figure() == goal.getValue().figure()
                        && year.getValue() != null
                        && each.year() == year.getValue())
                .findFirst();
    }

    private Optional<String> saved(BiConsumer<ResultValue, @Nullable Integer> save) {
        year.setInvalid(year.isEmpty());
        source.setInvalid(source.getValue().isBlank());
        if (!value.check() || year.isInvalid() || source.isInvalid()) {
            return Optional.of(UI.getCurrent().getTranslation("uikit.form.mend-first"));
        }
        try {
            save.accept(
                    new ResultValue(
                            goal.getValue().figure(),
                            year.getValue(),
                            value.number().orElseThrow().longValueExact(),
                            source.getValue().strip(),
                            false,
                            0),
                    before().map(ResultValue::version).orElse(null));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(wording.refusal(refusal));
        }
    }
}
