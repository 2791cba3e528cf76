package kr.ieum.x.jeonnamemobility.common;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Narrows a list while one types. */
public class SearchField extends TextField {

    private static final int PAUSE = 300;

    public SearchField(String label, Runnable changed) {
        super(label);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        setMaxLength(100);
        addValueChangeListener(change -> changed.run());
    }
}
