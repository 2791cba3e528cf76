package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.textfield.TextArea;

/** Asks why; nothing is decided without a reason. */
class ReasonArea extends TextArea {

    private static final int MAX = 1000;

    ReasonArea() {
        setLabel(getTranslation("catalogue.reason"));
        setHelperText(getTranslation("catalogue.reason.help"));
        setMaxLength(MAX);
        setRequiredIndicatorVisible(true);
        setMinRows(3);
        setWidthFull();
    }
}
