package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;

/**
 * The mark of a field that must be given, for the eye and for screen readers.
 *
 * @since 0.3.0
 */
public final class RequiredMark {

    /** The component calls itself a button, and no button can be required (vaadin/web-components#7337). */
    private static final String NAME_WHAT_IT_IS = """
            customElements.whenDefined('vaadin-select')
                .then(() => this.updateComplete)
                .then(() => this.querySelector(':scope > vaadin-select-value-button')?.setAttribute('role', 'combobox'))
            """;

    private RequiredMark() {}

    public static <F extends Component & HasValue<?, ?>> F on(F field) {
        field.setRequiredIndicatorVisible(true);
        if (field instanceof Select<?>) {
            field.getElement().executeJs(NAME_WHAT_IT_IS);
        }
        return field;
    }
}
