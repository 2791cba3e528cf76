package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons as the platform's pages have them. */
public final class Buttons {

    private Buttons() {}

    public static Button first(String text, Runnable work) {
        var button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button plain(String text, Runnable work) {
        return new Button(text, click -> work.run());
    }

    /**
     * In a row of a table.
     *
     * @param of what the row is about, for those who do not see the row
     */
    public static Button small(String text, String of, Runnable work) {
        var button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(of + " " + text);
        return button;
    }
}
