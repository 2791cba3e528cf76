package kr.ieum.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import kr.ieum.identity.IeumUser;
import kr.ieum.uikit.Language;
import org.springframework.stereotype.Component;

/** The user's own corner: name and role, language, display, password, sign-out. */
@Component
class AccountMenu {

    private final AuthenticationContext authentication;

    AccountMenu(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    MenuBar of(IeumUser user) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        bar.getElement().setAttribute("aria-label", bar.getTranslation("shell.account"));
        bar.addClassName("account-menu");
        var menu = bar.addItem(user.name()).getSubMenu();
        menu.addItem(who(bar, user)).setEnabled(false);
        language(bar, menu.addItem(bar.getTranslation("shell.language")).getSubMenu());
        DisplaySettings.addTo(menu, bar);
        menu.addItem(
                bar.getTranslation("shell.password"), click -> bar.getUI().ifPresent(ui -> ui.navigate("password")));
        menu.addItem(bar.getTranslation("shell.sign-out"), click -> authentication.logout());
        return bar;
    }

    private static Div who(MenuBar bar, IeumUser user) {
        var who = new Div(new Span(user.username()), new Span(bar.getTranslation("identity.role." + user.role())));
        who.addClassName("account-who");
        return who;
    }

    private static void language(MenuBar bar, SubMenu menu) {
        add(bar, menu, "shell.korean", Locale.KOREAN);
        add(bar, menu, "shell.english", Locale.ENGLISH);
    }

    private static void add(MenuBar bar, SubMenu menu, String key, Locale locale) {
        var item = menu.addItem(bar.getTranslation(key), click -> Language.choose(UI.getCurrent(), locale));
        item.setCheckable(true);
        item.setChecked(UI.getCurrent().getLocale().getLanguage().equals(locale.getLanguage()));
        item.getElement().setAttribute("lang", locale.getLanguage());
    }
}
