package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.ieum.company.profile.YearFigures;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.UnitSwitch;

/** The yearly figures of a firm, in a unit of the user's choice. */
class FiguresPart {

    private final UnitSwitch unit = new UnitSwitch();
    private final PartRows<YearFigures, FiguresRow> rows;

    FiguresPart(UnaryOperator<String> texts, Runnable changed) {
        rows = new PartRows<>(
                texts.apply("company.details.figures"),
                texts.apply("company.edit.add-figures"),
                former -> new FiguresRow(former, unit.getValue(), texts),
                changed);
        rows.add(unit);
        unit.addValueChangeListener(this::switchUnit);
    }

    PartRows<YearFigures, FiguresRow> rows() {
        return rows;
    }

    void set(List<YearFigures> values) {
        rows.set(values);
    }

    Optional<List<YearFigures>> get() {
        return rows.get();
    }

    /** What cannot be read cannot be converted either: the unit stays until it is mended. */
    private void switchUnit(ComponentValueChangeEvent<Select<MoneyUnit>, MoneyUnit> change) {
        if (!change.isFromClient()) {
            return;
        }
        if (rows.rows().stream().map(FiguresRow::checkAmounts).toList().contains(false)) {
            unit.setValue(change.getOldValue());
            Notices.warn(unit.getTranslation("company.edit.amount.mend-first"));
        } else {
            rows.rows().forEach(row -> row.show(change.getValue()));
        }
    }
}
