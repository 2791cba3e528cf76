package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import org.jspecify.annotations.Nullable;

/** Asks for what a firm wants. */
final class DemandForm {

    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999L);
    static final int DECIMALS = 3;

    private final RecordForm<Demand> form;
    private final ComboBox<Firm> firm;
    private final TextField material;
    private final NumberInput quantity;
    private final TextField unit;
    private final DateField wanted;
    private final TextArea note;

    private DemandForm(PurchaseDesk desk, @Nullable Demand demand) {
        form = desk.tools().form(demand);
        firm = form.required(form.firm("firm", desk.tools().firms()));
        material = form.required(form.line("demand.material", 100));
        quantity = form.required(form.number("demand.quantity", LEAST, MOST, DECIMALS));
        unit = form.required(form.line("demand.unit", 20));
        wanted = form.day("demand.wanted");
        note = form.lines("note", Tools.LONG_TEXT);
        unit.setHelperText(desk.words().get("demand.unit.help"));
        form.shows(firm, seen -> Firm.named(seen.firmId(), seen.firmName()));
        form.shows(material, Demand::material);
        form.showsNumber(quantity, Demand::quantity);
        form.shows(unit, Demand::unit);
        form.shows(wanted, Demand::wantedBy);
        form.shows(note, Demand::note);
    }

    static Dialog add(PurchaseDesk desk, Round round, Runnable refresh) {
        var asked = new DemandForm(desk, null);
        return asked.form.ask(desk.words().get("demand.new"), () -> {
            desk.demands().add(round.id(), asked.data());
            refresh.run();
        });
    }

    static Dialog change(PurchaseDesk desk, Demand demand, Runnable refresh) {
        var asked = new DemandForm(desk, demand);
        return asked.form.change(
                desk.words().get("demand.change"),
                seen -> desk.demands().change(seen, asked.data()),
                () -> desk.demands().get(demand.id()),
                refresh);
    }

    private DemandData data() {
        return new DemandData(
                firm.getValue().id(),
                firm.getValue().name(),
                material.getValue().strip(),
                quantity.number().orElseThrow(),
                unit.getValue().strip(),
                wanted.getValue(),
                note.getValue());
    }
}
