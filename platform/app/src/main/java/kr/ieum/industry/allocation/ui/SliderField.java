package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kr.ieum.plugin.ui.NumberInput;

/** A number that can be dragged and typed; tells while it is dragged, and also when what is typed cannot be read. */
class SliderField extends Composite<Div> {

    /** A slider that moves tells so at most this often. */
    private static final int MILLISECONDS = 60;

    private final NumberInput input;
    private final RangeInput slider = new RangeInput(ValueChangeMode.TIMEOUT);
    private final int decimals;

    /**
     * @param label with the unit
     * @param step by which the slider moves; what is typed may be finer
     * @param decimals how many digits may be typed behind the point
     */
    SliderField(String label, BigDecimal least, BigDecimal most, BigDecimal step, int decimals, Runnable moved) {
        this.decimals = step.stripTrailingZeros().scale();
        input = new NumberInput(label, least, most, decimals);
        input.setRequiredIndicatorVisible(true);
        slider.setMin(least.doubleValue());
        slider.setMax(most.doubleValue());
        slider.setStep(step.doubleValue());
        slider.setValueChangeTimeout(MILLISECONDS);
        slider.setAriaLabel(getTranslation("industry.allocation.slider", label));
        getContent().addClassName("slider-field");
        getContent().add(input, slider);
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                input.setNumber(dragged(change.getValue()));
                input.check();
                moved.run();
            }
        });
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                number().ifPresent(this::follow);
                moved.run();
            }
        });
    }

    void setNumber(BigDecimal number) {
        input.setNumber(number);
        input.check();
        follow(number);
    }

    /** What the field holds, when it holds a number of its range. */
    Optional<BigDecimal> number() {
        return input.check() ? input.number() : Optional.empty();
    }

    private void follow(BigDecimal number) {
        slider.setValue(number.doubleValue());
    }

    private BigDecimal dragged(Double value) {
        return BigDecimal.valueOf(value).setScale(Math.max(0, decimals), RoundingMode.HALF_UP);
    }
}
