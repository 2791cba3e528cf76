package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.Axis;
import kr.ieum.industry.classification.ClassMoves;
import kr.ieum.industry.classification.Formula;
import kr.ieum.industry.classification.Indicator;
import kr.ieum.plugin.ui.NumberInput;

/** Asks for other weights and thresholds; each sum is told while it is typed. */
class WhatIfForm extends Composite<Div> {

    private static final int DECIMALS = 2;

    private final transient ClassTexts texts;
    private final Map<Indicator, NumberInput> weights = new EnumMap<>(Indicator.class);
    private final Map<FirmClass, NumberInput> thresholds = new EnumMap<>(FirmClass.class);
    private final Map<Axis, Span> sums = new EnumMap<>(Axis.class);

    WhatIfForm(ClassTexts texts, Consumer<WhatIfState> ask, Runnable reset) {
        this.texts = texts;
        getContent().addClassName("what-if-form");
        for (var axis : Axis.values()) {
            getContent().add(weights(axis));
        }
        getContent().add(thresholds());
        var compare = new Button(texts.get("what-if.compare"), click -> {
            if (check()) {
                ask.accept(value());
            }
        });
        compare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(compare, new Button(texts.get("what-if.reset"), click -> reset.run()));
        buttons.addClassName("what-if-buttons");
        getContent().add(buttons);
    }

    void show(Map<Indicator, BigDecimal> points, Map<FirmClass, BigDecimal> limits) {
        weights.forEach((indicator, field) -> field.setNumber(points.get(indicator)));
        thresholds.forEach((of, field) -> field.setNumber(limits.get(of)));
        Stream.of(Axis.values()).forEach(this::tellSum);
    }

    private Section weights(Axis axis) {
        var fields = new Div();
        fields.addClassName("what-if-fields");
        for (var indicator : axis.indicators()) {
            var field = points(texts.key(indicator.key()));
            field.addValueChangeListener(change -> tellSum(axis));
            weights.put(indicator, field);
            fields.add(field);
        }
        var sum = new Span();
        sum.getElement().setAttribute("role", "status");
        sums.put(axis, sum);
        return new Section(new H2(texts.get("what-if.weights", texts.key(axis.key()))), fields, sum);
    }

    private Section thresholds() {
        var fields = new Div();
        fields.addClassName("what-if-fields");
        WhatIfState.CLASSES.forEach(each -> {
            var field = points(texts.of(each));
            thresholds.put(each, field);
            fields.add(field);
        });
        return new Section(new H2(texts.get("what-if.thresholds")), fields);
    }

    private NumberInput points(String name) {
        var field = new NumberInput(
                texts.get("what-if.points", name), BigDecimal.ZERO, Formula.HUNDRED, DECIMALS);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private void tellSum(Axis axis) {
        var sum = axis.indicators().stream()
                .map(weights::get)
                .map(field -> field != null && field.check() ? field.number().orElse(BigDecimal.ZERO) : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var told = sums.get(axis);
        if (told != null) {
            told.setText(texts.get(
                    sum.compareTo(Formula.HUNDRED) == 0 ? "what-if.sum" : "what-if.sum-wrong",
                    ClassTexts.number(sum, "0.##")));
        }
    }

    /** Every field says itself what is wrong with it. */
    private boolean check() {
        return Stream.concat(weights.values().stream(), thresholds.values().stream())
                        .filter(field -> !field.check())
                        .count()
                == 0;
    }

    private WhatIfState value() {
        var points = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        weights.forEach((indicator, field) -> points.put(indicator, field.number().orElseThrow()));
        var limits = new EnumMap<FirmClass, BigDecimal>(FirmClass.class);
        thresholds.forEach((of, field) -> limits.put(of, field.number().orElseThrow()));
        return new WhatIfState(points, limits, ClassMoves.COUNTRY);
    }
}
