package kr.ieum.nation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import kr.ieum.nation.Measure;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.UnitSwitch;
import org.jspecify.annotations.Nullable;

/** Above the board: what is measured, in which unit, and as of when. */
class MeasureBar extends Composite<Div> {

    private final transient FigureTexts texts;
    private final Select<Measure> measure = new Select<>();
    private final UnitSwitch unit = new UnitSwitch();
    private final Span note = new Span();
    private final Span asOf = new Span();

    MeasureBar(FigureTexts texts, Consumer<Measure> measureChosen, Runnable unitChosen) {
        this.texts = texts;
        measure.setLabel(getTranslation("nation.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(choice -> getTranslation("nation.measure." + choice));
        measure.setValue(Measure.FIRMS);
        unit.setValue(MoneyUnit.HUNDRED_MILLION);
        note.addClassName("footnote");
        asOf.addClassName("as-of");
        measure.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                measureChosen.accept(change.getValue());
            }
        });
        unit.addValueChangeListener(change -> unitChosen.run());
        getContent().addClassName("search-bar");
        getContent().add(measure, unit, note, asOf);
        setMeasure(Measure.FIRMS);
    }

    /** The measure that the address names; firms when it names none, or one that we do not know. */
    static Measure measureOf(QueryParameters parameters) {
        var wanted = parameters.getSingleParameter("measure").orElse("");
        return Arrays.stream(Measure.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElse(Measure.FIRMS);
    }

    Measure measure() {
        return measure.getValue();
    }

    MoneyUnit unit() {
        return unit.getValue();
    }

    void setMeasure(Measure value) {
        measure.setValue(value);
        unit.setVisible(value == Measure.REVENUE);
        note.setText(getTranslation("nation.measure.note." + value));
    }

    void setAsOf(@Nullable Instant moment) {
        asOf.setText(moment == null ? "" : getTranslation("nation.as-of", texts.time(moment)));
    }
}
