package kr.ieum.program.ui;

import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.program.ProgramData;

/** The fields of a programme as people read them, by their names. */
final class ProgramValues {

    private ProgramValues() {}

    static Map<String, String> of(UI ui, ProgramData data) {
        var values = new LinkedHashMap<String, String>();
        values.put(ui.getTranslation("program.name"), data.name());
        values.put(ui.getTranslation("program.owner"), data.owner());
        values.put(ui.getTranslation("program.field"), ui.getTranslation("program.field." + data.field()));
        values.put(ui.getTranslation("program.stage"), ui.getTranslation("program.stage." + data.stage()));
        values.put(ui.getTranslation("program.audience"), data.audience());
        values.put(ui.getTranslation("program.support"), data.support());
        values.put(ui.getTranslation("program.amount.won"), MoneyUnit.WON.format(data.amount()));
        values.put(ui.getTranslation("program.budget.won"), MoneyUnit.WON.format(data.budget()));
        values.put(ui.getTranslation("program.opens"), data.opens().toString());
        values.put(ui.getTranslation("program.last"), data.closes().minusDays(1).toString());
        values.put(ui.getTranslation("program.documents"), data.documents());
        values.put(ui.getTranslation("program.contact"), data.contact());
        values.put(ui.getTranslation("program.link"), data.link());
        return values;
    }
}
