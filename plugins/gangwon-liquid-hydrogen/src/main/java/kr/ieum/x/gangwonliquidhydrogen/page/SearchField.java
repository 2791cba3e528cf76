package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Narrows a list while somebody types. */
public class SearchField extends TextField {

    public SearchField(String label, Runnable search) {
        super(label);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setMaxLength(100);
        addValueChangeListener(change -> search.run());
    }
}
