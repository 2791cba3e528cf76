package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.List;
import kr.ieum.company.profile.YearFigures;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.UnitSwitch;
import org.jspecify.annotations.Nullable;

/** The yearly figures as bars and as a table, in the unit of choice. */
class FiguresSection extends Composite<Div> {

    private final List<YearFigures> years;
    private final Div drawn = new Div();

    FiguresSection(List<YearFigures> years) {
        this.years = years;
        var unit = new UnitSwitch();
        unit.addValueChangeListener(change -> draw(change.getValue()));
        getContent().add(unit, drawn);
        draw(unit.getValue());
    }

    private void draw(MoneyUnit unit) {
        drawn.removeAll();
        if (RevenueChart.tells(years)) {
            drawn.add(new RevenueChart(years, unit));
        }
        drawn.add(table(unit));
    }

    private DataTable table(MoneyUnit unit) {
        var name = getTranslation(unit.key());
        var table = new DataTable(
                getTranslation("company.details.figures"),
                List.of(
                        getTranslation("company.details.year"),
                        getTranslation("company.details.revenue", name),
                        getTranslation("company.details.exports", name),
                        getTranslation("company.details.rnd", name),
                        getTranslation("company.details.assets", name),
                        getTranslation("company.details.employees"),
                        getTranslation("company.details.patents"),
                        getTranslation("company.details.source")));
        years.reversed()
                .forEach(year -> table.add(
                        String.valueOf(year.year()),
                        List.of(
                                unit.format(year.revenue()),
                                unit.format(year.exports()),
                                unit.format(year.rndExpense()),
                                unit.format(year.totalAssets()),
                                number(year.employees()),
                                number(year.patents()),
                                year.source())));
        return table;
    }

    private String number(@Nullable Integer value) {
        return value == null
                ? "-"
                : NumberFormat.getIntegerInstance(getLocale()).format(value);
    }
}
