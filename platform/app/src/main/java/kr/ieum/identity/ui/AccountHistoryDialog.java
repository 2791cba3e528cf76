package kr.ieum.identity.ui;

import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.audit.Action;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Difference;
import kr.ieum.identity.AccountRow;
import kr.ieum.plugin.ui.DataTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When who changed what of a user's account. */
class AccountHistoryDialog extends Dialog {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    private static final List<String> ORDER = List.of("username", "name", "role", "organization");

    private final transient UnaryOperator<String> organizations;

    /** @param organizations names an organisation by its id */
    AccountHistoryDialog(AccountRow user, List<ChangeEntry> changes, UnaryOperator<String> organizations) {
        this.organizations = organizations;
        setHeaderTitle(getTranslation("identity.history.title", user.name()));
        setWidth("44rem");
        setMaxWidth("100%");
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("identity.history.none")));
        } else {
            add(table(changes));
        }
        getFooter().add(new Button(getTranslation("text.close"), click -> close()));
    }

    private DataTable table(List<ChangeEntry> changes) {
        var table = new DataTable(
                getTranslation("identity.history"),
                Stream.of("at", "by", "what")
                        .map(column -> getTranslation("identity.history." + column))
                        .toList());
        table.addClassName("text-table");
        changes.forEach(change -> table.add(TIME.format(change.at()), List.of(change.actor(), what(change))));
        return table;
    }

    private String what(ChangeEntry change) {
        var reason = change.reason();
        if (reason != null) {
            return getTranslation(reason);
        }
        var fields = Difference.of(change).stream()
                .sorted(comparingInt(difference -> ORDER.indexOf(difference.field())))
                .map(difference -> change.action() == Action.CREATED
                        ? name(difference) + ": " + value(difference, difference.after())
                        : name(difference) + ": " + value(difference, difference.before()) + " → "
                                + value(difference, difference.after()))
                .collect(Collectors.joining("\n"));
        return change.action() == Action.CREATED ? getTranslation("identity.history.ADDED") + "\n" + fields : fields;
    }

    private String name(Difference difference) {
        return getTranslation("identity." + difference.field());
    }

    private String value(Difference difference, @Nullable JsonNode value) {
        if (value == null) {
            return getTranslation("text.none");
        }
        return switch (difference.field()) {
            case "role" -> getTranslation("identity.role." + value.asString());
            case "organization" -> organizations.apply(value.asString());
            default -> value.asString();
        };
    }
}
