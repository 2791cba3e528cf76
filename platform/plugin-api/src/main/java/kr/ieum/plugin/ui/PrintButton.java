package kr.ieum.plugin.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Prints a page: as it stands, without menus and buttons, or what a {@link PrintSheet} shows in its place.
 *
 * @since 0.2.0
 */
@StyleSheet("krds/print.css")
public class PrintButton extends Button {

    /** Ends when the browser has taken the pages or the user has given up. */
    private static final String PRINT = """
            return new Promise(done => {
                addEventListener('afterprint', () => done(), {once: true});
                requestAnimationFrame(() => window.print());
            })""";

    private @Nullable PrintSheet printed;

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
        addClickListener(click -> print(page, sheet.get()));
    }

    private void print(HasComponents page, PrintSheet sheet) {
        if (printed != null) {
            printed.getElement().removeFromParent();
        }
        printed = sheet;
        page.add(sheet);
        sheet.getElement().executeJs(PRINT).then(done -> sheet.getElement().removeFromParent());
    }
}
