package kr.ieum.plugin.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;

/**
 * Lets the user read amounts in 원, 천원, 백만원 or 억원.
 *
 * @since 0.2.0
 */
public class UnitSwitch extends Select<MoneyUnit> {

    public UnitSwitch() {
        setLabel(getTranslation("uikit.unit"));
        setItems(MoneyUnit.values());
        setItemLabelGenerator(unit -> getTranslation(unit.key()));
        setValue(MoneyUnit.MILLION);
        setWidth("7.5rem");
        addThemeVariants(SelectVariant.LUMO_SMALL);
        addClassName("unit-switch");
    }
}
