package kr.ieum.x.jeonnamemobility.common;

import com.vaadin.flow.component.combobox.ComboBox;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.RecordForm;

/** A firm of the register, found by name or business number and told with its district. */
public final class FirmChoice {

    private FirmChoice() {}

    public static ComboBox<Firm> in(RecordForm<?> form, Words words, Firms firms) {
        var choice = form.firm("common.firm", firms);
        choice.setItemLabelGenerator(firm -> label(words, firm));
        choice.setHelperText(words.get("common.firm-hint"));
        return choice;
    }

    private static String label(Words words, Firm firm) {
        var district = firm.district();
        return district == null ? firm.name() : firm.name() + " (" + district.in(words.locale()) + ")";
    }
}
