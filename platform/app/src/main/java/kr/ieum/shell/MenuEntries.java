package kr.ieum.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.ieum.text.Texts;
import kr.ieum.uikit.MenuItem;
import kr.ieum.uikit.MenuSource;
import org.springframework.stereotype.Component;

/** What the signed-in user finds in the menu: the pages the user may open, and what plugins of the tenant add. */
@Component
class MenuEntries {

    private static final Comparator<MenuItem> ORDER =
            Comparator.comparingInt(MenuItem::order).thenComparing(MenuItem::title);

    private final Texts texts;
    private final List<MenuSource> sources;

    MenuEntries(Texts texts, List<MenuSource> sources) {
        this.texts = texts;
        this.sources = sources;
    }

    List<MenuItem> all(Locale locale) {
        return with(pages(locale));
    }

    /** The pages that the user may open; asked within a request of the user, who is not known otherwise. */
    List<MenuItem> pages(Locale locale) {
        return MenuConfiguration.getMenuEntries(locale).stream()
                .filter(page -> JointPages.isThere(page.menuClass()))
                .map(page -> item(page, locale))
                .toList();
    }

    /** The pages and what is added to them now. */
    List<MenuItem> with(List<MenuItem> pages) {
        var added = sources.stream().flatMap(source -> source.menuItems().stream());
        return Stream.concat(pages.stream(), added).sorted(ORDER).toList();
    }

    private MenuItem item(MenuEntry page, Locale locale) {
        var path = page.path().startsWith("/") ? page.path().substring(1) : page.path();
        return new MenuItem(texts.get(locale, page.title()), path, page.order().intValue());
    }
}
