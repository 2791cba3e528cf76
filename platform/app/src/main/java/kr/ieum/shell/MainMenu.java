package kr.ieum.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.ieum.uikit.MenuItem;

/** The main menu, group by group. */
class MainMenu extends Composite<Nav> {

    private final transient List<MenuItem> items;

    MainMenu(List<MenuItem> items) {
        this.items = items;
        getContent().addClassName("main-menu");
        getContent().getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        items.stream()
                .collect(Collectors.groupingBy(item -> MenuGroup.of(item.order()), TreeMap::new, Collectors.toList()))
                .forEach((group, members) -> getContent().add(part(group, members)));
    }

    private SideNav part(MenuGroup group, List<MenuItem> members) {
        var part = group == MenuGroup.TODAY ? new SideNav() : new SideNav(getTranslation(group.key()));
        members.forEach(member -> part.addItem(entry(member)));
        return part;
    }

    private SideNavItem entry(MenuItem item) {
        var entry = new SideNavItem(item.title(), item.path());
        entry.setMatchNested(!item.path().isEmpty() && !hasEntriesBelow(item.path()));
        return entry;
    }

    /** Then only the entry below is where one is, not both. */
    private boolean hasEntriesBelow(String path) {
        return items.stream().anyMatch(item -> item.path().startsWith(path + "/"));
    }
}
