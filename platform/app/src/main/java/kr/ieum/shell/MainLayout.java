package kr.ieum.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.TenantSwitch;
import kr.ieum.uikit.MenuItem;
import kr.ieum.uikit.Menus;
import kr.ieum.uikit.ShellDecorator;

/** Header, menu and main part of every page behind the sign-in (screens.md, Shell). */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String MAIN = "main";

    private final transient MenuEntries entries;
    private final transient List<MenuItem> pages;
    private final transient Menus menus;
    private final transient List<Runnable> leave = new ArrayList<>();
    private final Main main = new Main();
    private final Scroller menu = new Scroller();

    MainLayout(
            TenantSigns signs,
            TenantSwitch tenantSwitch,
            MenuEntries entries,
            Menus menus,
            AccountMenu account,
            List<ShellDecorator> decorators) {
        this.entries = entries;
        this.pages = entries.pages(getLocale());
        this.menus = menus;
        var user = CurrentUser.get();
        var sign = signs.of(user.tenant());
        setPrimarySection(Section.NAVBAR);
        addClassName(user.tenant().isNational() ? "national-shell" : "region-shell");
        getStyle().set("--tenant-color", sign.color());

        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var tools = new Div(account.of(user));
        tools.addClassName("shell-tools");
        var header = new Header(skipLink(), toggle, brand(), new TenantMenu(user, signs, tenantSwitch), tools);
        header.addClassName("shell-header");
        addToNavbar(header);

        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);

        menu.addClassName("shell-menu");
        menu.setContent(new MainMenu(entries.with(pages)));
        addToDrawer(menu);
        decorators.forEach(decorator -> decorator.decorate(tools));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        oldContent.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        // a screen reader starts where the new page begins, not where the old one was left
        main.getElement().executeJs("window.scrollTo(0, 0)");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var ui = attach.getUI();
        leave.add(menus.onChange(
                CurrentUser.get().tenant(),
                ui.accessLater(() -> menu.setContent(new MainMenu(entries.with(pages))), null)));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        leave.forEach(Runnable::run);
        leave.clear();
        super.onDetach(detach);
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + MAIN, getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        // the page has a base address, so that the browser alone would go to the home page
        link.getElement().executeJs("""
                this.addEventListener('click', event => {
                    event.preventDefault();
                    document.getElementById($0).focus();
                })""", MAIN);
        return link;
    }

    private Anchor brand() {
        var brand = new Anchor(".", getTranslation("shell.name"));
        brand.addClassName("brand");
        return brand;
    }
}
