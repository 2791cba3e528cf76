package kr.ieum.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Text size and contrast. The browser keeps the choice; its script runs before the page is drawn. */
@Component
class DisplaySettings implements VaadinServiceInitListener {

    private static final String SCRIPT = "ieum/display.js";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                // after the base address, which the script's own is relative to
                page -> page.getDocument().head().appendChild(new Element("script").attr("src", SCRIPT)));
    }

    static void addTo(SubMenu menu, MenuBar bar) {
        menu.addItem(bar.getTranslation("shell.text-size"), click -> toggle("text-size", "large"));
        menu.addItem(bar.getTranslation("shell.contrast"), click -> toggle("contrast", "high"));
    }

    private static void toggle(String setting, String value) {
        UI.getCurrent().getPage().executeJs("window.ieumDisplay.toggle($0, $1)", setting, value);
    }
}
