package kr.ieum.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import kr.ieum.identity.AccountRow;
import kr.ieum.identity.AccountSearch;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** The table of users; what can be done with one stands in its row. */
class AccountGrid extends Grid<AccountRow> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    private final transient AccountSearch search;
    private final transient Supplier<String> words;
    private final Span count = new Span();

    AccountGrid(AccountSearch search, AccountActions actions, Supplier<String> words) {
        this.search = search;
        this.words = words;
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("identity.users.title"));
        addColumn(AccountRow::name)
                .setKey("name")
                .setHeader(getTranslation("identity.name"))
                .setSortable(true);
        addColumn(AccountRow::username)
                .setKey("username")
                .setHeader(getTranslation("identity.username"))
                .setSortable(true);
        addColumn(row -> getTranslation("identity.role." + row.role()))
                .setKey("role")
                .setHeader(getTranslation("identity.role"))
                .setSortable(true);
        addColumn(actions::workPlace).setHeader(getTranslation("identity.organization"));
        addComponentColumn(this::states).setHeader(getTranslation("identity.users.state"));
        addColumn(row -> time(row.lastSignIn()))
                .setKey("lastSignIn")
                .setHeader(getTranslation("identity.users.last-sign-in"))
                .setSortable(true);
        addComponentColumn(actions::menu)
                .setKey("actions")
                .setHeader(getTranslation("identity.users.actions"))
                .setWidth("8rem")
                .setFlexGrow(0);
        getColumns().forEach(column -> column.setResizable(true));
        setItemsPageable(page -> search.find(words.get(), page), page -> search.count(words.get()));
    }

    Div count() {
        return new Div(count);
    }

    void refresh() {
        count.setText(getTranslation("identity.users.count", search.count(words.get())));
        getDataProvider().refreshAll();
    }

    private Component states(AccountRow row) {
        var states = new Div();
        states.addClassName("account-states");
        if (row.disabled()) {
            states.add(new StatusBadge(getTranslation("identity.users.disabled"), Tone.NEUTRAL));
        } else {
            states.add(new StatusBadge(getTranslation("identity.users.active"), Tone.SUCCESS));
        }
        var until = row.lockedUntil();
        if (until != null) {
            states.add(new StatusBadge(getTranslation("identity.users.locked", time(until)), Tone.DANGER));
        }
        if (row.newPassword()) {
            states.add(new StatusBadge(getTranslation("identity.users.new-password"), Tone.INFORMATION));
        }
        return states;
    }

    private static String time(@Nullable Instant time) {
        return time == null ? "-" : TIME.format(time);
    }
}
