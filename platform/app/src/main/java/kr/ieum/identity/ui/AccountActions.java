package kr.ieum.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import kr.ieum.identity.AccountData;
import kr.ieum.identity.AccountHistory;
import kr.ieum.identity.AccountRow;
import kr.ieum.identity.AccountService;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.NewPassword;
import kr.ieum.identity.Role;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;
import kr.ieum.text.Texts;

/** What an administrator can do with users, and what is said about it. */
class AccountActions {

    private final AccountService accounts;
    private final AccountHistory history;
    private final TenantDirectory tenants;
    private final Texts texts;
    private final Runnable done;

    AccountActions(
            AccountService accounts, AccountHistory history, TenantDirectory tenants, Texts texts, Runnable done) {
        this.accounts = accounts;
        this.history = history;
        this.tenants = tenants;
        this.texts = texts;
        this.done = done;
    }

    MenuBar menu(AccountRow row) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var menu = bar.addItem(text("identity.users.manage"));
        menu.setAriaLabel(text("identity.users.manage-one", row.name()));
        var items = menu.getSubMenu();
        items.addItem(text("text.edit"), click -> edit(row));
        items.addItem(text("identity.users.reset"), click -> reset(row));
        if (row.lockedUntil() != null) {
            items.addItem(text("identity.users.unlock"), click -> unlock(row));
        }
        if (row.disabled()) {
            items.addItem(text("identity.users.enable"), click -> enable(row));
        } else {
            items.addItem(text("identity.users.disable"), click -> disable(row));
        }
        items.addItem(text("identity.history"), click -> showHistory(row));
        return bar;
    }

    String workPlace(AccountRow row) {
        return row.organization() == null ? "-" : organization(row.organization());
    }

    private String organization(String id) {
        var tenant = CurrentUser.get().tenant();
        return Role.in(tenant).stream()
                .filter(Role::worksForOrganization)
                .flatMap(role -> tenants.workPlaces(tenant, role).stream())
                .filter(place -> place.id().equals(id))
                .findFirst()
                .map(place -> place.name().in(UI.getCurrent().getLocale()))
                .orElse(id);
    }

    void add() {
        new AccountDialog(tenants, text("identity.users.add"), null, data -> show(accounts.add(data), data)).open();
    }

    private void edit(AccountRow row) {
        new AccountDialog(tenants, text("identity.users.edit", row.name()), row.data(), data -> {
                    accounts.change(row.id(), data);
                    say("identity.users.changed", data.name());
                })
                .open();
    }

    private void showHistory(AccountRow row) {
        new AccountHistoryDialog(row, history.of(row.id()), this::organization).open();
    }

    private void reset(AccountRow row) {
        attempt(() -> show(accounts.resetPassword(row.id()), row.data()));
    }

    private void unlock(AccountRow row) {
        attempt(() -> {
            accounts.unlock(row.id());
            say("identity.users.unlocked", row.name());
        });
    }

    private void disable(AccountRow row) {
        attempt(() -> {
            accounts.disable(row.id());
            done.run();
            Notices.undo(text("identity.users.disabled-now", row.name()), () -> enable(row));
        });
    }

    private void enable(AccountRow row) {
        attempt(() -> {
            accounts.enable(row.id());
            say("identity.users.enabled", row.name());
        });
    }

    private void show(NewPassword password, AccountData user) {
        done.run();
        new NewPasswordDialog(user, password).open();
    }

    private void say(String key, String name) {
        done.run();
        Notices.success(text(key, name));
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Notices.error(texts.get(UI.getCurrent().getLocale(), refusal));
        }
    }

    private String text(String key, Object... arguments) {
        return texts.get(UI.getCurrent().getLocale(), key, arguments);
    }
}
