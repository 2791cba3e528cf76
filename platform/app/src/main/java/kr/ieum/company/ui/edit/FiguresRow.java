package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.ieum.company.profile.YearFigures;
import kr.ieum.uikit.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** The figures of a year; an empty field is not known, which is not zero. */
class FiguresRow implements PartRow<YearFigures> {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private static final int MOST = 10_000_000;

    private final @Nullable YearFigures former;
    private final MoneyUnit unit;
    private final IntegerField year;
    private final BigDecimalField revenue;
    private final BigDecimalField exports;
    private final BigDecimalField research;
    private final IntegerField employees;
    private final IntegerField patents;
    private final String source;
    private final String missing;

    FiguresRow(@Nullable YearFigures former, MoneyUnit unit, UnaryOperator<String> texts) {
        this.former = former;
        this.unit = unit;
        source = texts.apply("company.edit.figures.source");
        missing = texts.apply("company.edit.year-missing");
        var in = " (" + texts.apply(unit.key()) + ")";
        year = Inputs.number(
                texts.apply("company.edit.year"), FIRST_YEAR, LAST_YEAR, former == null ? null : former.year());
        revenue =
                Inputs.money(texts.apply("company.edit.revenue") + in, unit, former == null ? null : former.revenue());
        exports =
                Inputs.money(texts.apply("company.edit.exports") + in, unit, former == null ? null : former.exports());
        research =
                Inputs.money(texts.apply("company.edit.rnd") + in, unit, former == null ? null : former.rndExpense());
        employees = Inputs.number(
                texts.apply("company.edit.employees"), 0, MOST, former == null ? null : former.employees());
        patents = Inputs.number(texts.apply("company.edit.patents"), 0, MOST, former == null ? null : former.patents());
    }

    @Override
    public List<Component> fields() {
        return List.of(year, revenue, exports, research, employees, patents);
    }

    @Override
    public Optional<YearFigures> value() {
        if (year.getValue() == null) {
            year.setErrorMessage(missing);
            year.setInvalid(true);
        }
        if (year.isInvalid() || employees.isInvalid() || patents.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new YearFigures(
                year.getValue(),
                Inputs.won(revenue, unit),
                Inputs.won(exports, unit),
                Inputs.won(research, unit),
                former == null ? null : former.totalAssets(),
                employees.getValue(),
                patents.getValue(),
                former == null ? source : former.source()));
    }
}
