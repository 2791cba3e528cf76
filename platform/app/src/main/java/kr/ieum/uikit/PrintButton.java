package kr.ieum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.function.Supplier;

/** Prints a page: as it stands, without menus and buttons, or what a {@link PrintSheet} shows in its place. */
@StyleSheet("krds/print.css")
public class PrintButton extends Button {

    /** Ends when the browser has taken the pages or the user has given up. */
    private static final String PRINT = """
            return new Promise(done => {
                addEventListener('afterprint', () => done(), {once: true});
                requestAnimationFrame(() => window.print());
            })""";

    /** Prints the page as it stands. */
    public PrintButton() {
        setText(getTranslation("uikit.print"));
        addClickListener(click -> getElement().executeJs(PRINT));
    }

    /**
     * Prints a sheet that is made for the paper.
     *
     * @param page holds the sheet while it is printed; nothing else of the page goes to the printer
     */
    public PrintButton(HasComponents page, Supplier<PrintSheet> sheet) {
        setText(getTranslation("uikit.print"));
        setDisableOnClick(true);
        addClickListener(click -> print(page, sheet.get()));
    }

    private void print(HasComponents page, Component sheet) {
        page.add(sheet);
        getElement().executeJs(PRINT).then(done -> end(page, sheet), failure -> end(page, sheet));
    }

    private void end(HasComponents page, Component sheet) {
        page.remove(sheet);
        setEnabled(true);
    }
}
