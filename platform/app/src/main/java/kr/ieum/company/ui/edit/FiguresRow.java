package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kr.ieum.company.profile.YearFigures;
import kr.ieum.plugin.ui.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** The figures of a year; an empty field is not known, which is not zero. */
class FiguresRow implements PartRow<YearFigures> {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private static final int MOST = 10_000_000;

    private final @Nullable YearFigures former;
    private final IntegerField year;
    private final WonInput revenue;
    private final WonInput exports;
    private final WonInput research;
    private final IntegerField employees;
    private final IntegerField patents;
    private final String source;
    private final String missing;

    FiguresRow(@Nullable YearFigures former, MoneyUnit unit, UnaryOperator<String> texts) {
        this.former = former;
        source = texts.apply("company.edit.figures.source");
        missing = texts.apply("company.edit.year-missing");
        year = Inputs.number(
                texts.apply("company.edit.year"), FIRST_YEAR, LAST_YEAR, former == null ? null : former.year());
        revenue = new WonInput(texts.apply("company.edit.revenue"), unit, former == null ? null : former.revenue());
        exports = new WonInput(texts.apply("company.edit.exports"), unit, former == null ? null : former.exports());
        research = new WonInput(texts.apply("company.edit.rnd"), unit, former == null ? null : former.rndExpense());
        employees = Inputs.number(
                texts.apply("company.edit.employees"), 0, MOST, former == null ? null : former.employees());
        patents = Inputs.number(texts.apply("company.edit.patents"), 0, MOST, former == null ? null : former.patents());
    }

    @Override
    public List<Component> fields() {
        return List.of(year, revenue.field(), exports.field(), research.field(), employees, patents);
    }

    /** Whether the amounts can be read; says next to each what is wrong. */
    boolean checkAmounts() {
        // each is asked, so that each shows what is wrong with it
        return !Stream.of(revenue, exports, research)
                .map(WonInput::check)
                .toList()
                .contains(false);
    }

    /** The same amounts in another unit. */
    void show(MoneyUnit unit) {
        Stream.of(revenue, exports, research).forEach(amount -> amount.show(unit));
    }

    @Override
    public Optional<YearFigures> value() {
        if (year.getValue() == null) {
            year.setErrorMessage(missing);
            year.setInvalid(true);
        }
        if (!checkAmounts() || year.isInvalid() || employees.isInvalid() || patents.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new YearFigures(
                year.getValue(),
                revenue.won(),
                exports.won(),
                research.won(),
                former == null ? null : former.totalAssets(),
                employees.getValue(),
                patents.getValue(),
                former == null ? source : former.source()));
    }
}
