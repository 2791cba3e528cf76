package kr.ieum.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kr.ieum.identity.AccountHistory;
import kr.ieum.identity.AccountSearch;
import kr.ieum.identity.AccountService;
import kr.ieum.identity.Roles;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.text.Texts;

/** The users of the tenant, for its administrators. */
@Route("users")
@Menu(title = "identity.users.title", order = 900)
@RolesAllowed({Roles.REGION_ADMIN, Roles.MINISTRY_ADMIN})
class AccountListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WORDS = "q";

    private final TextField words = new TextField(getTranslation("identity.users.search"));
    private final AccountGrid grid;

    AccountListView(
            AccountSearch search,
            AccountService accounts,
            AccountHistory history,
            TenantDirectory tenants,
            Texts texts) {
        var actions = new AccountActions(accounts, history, tenants, texts, this::refresh);
        grid = new AccountGrid(search, actions, words::getValue);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(AccountListView.class, query(change.getValue())));
            }
        });
        var add = new Button(getTranslation("identity.users.add"), click -> actions.add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassName("account-list");
        add(
                new PageHeader(getPageTitle(), add).withHelp(getTranslation("identity.users.help")),
                words,
                grid.count(),
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORDS)
                .orElse(""));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.users.title");
    }

    private void refresh() {
        grid.refresh();
    }

    private static QueryParameters query(String value) {
        return value.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of(WORDS, value));
    }
}
