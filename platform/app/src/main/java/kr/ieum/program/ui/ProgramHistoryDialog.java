package kr.ieum.program.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.audit.Action;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Difference;
import kr.ieum.plugin.ui.DataTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When who changed what of a programme. */
class ProgramHistoryDialog extends Dialog {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    ProgramHistoryDialog(String name, List<ChangeEntry> changes) {
        setHeaderTitle(getTranslation("program.history.of", name));
        setWidth("48rem");
        setMaxWidth("100%");
        var table = new DataTable(
                getTranslation("program.history.of", name),
                Stream.of("at", "by", "what")
                        .map(column -> getTranslation("program.history." + column))
                        .toList());
        table.addClassNames("text-table", "program-history");
        changes.forEach(change -> table.add(TIME.format(change.at()), List.of(change.actor(), what(change))));
        add(table);
        getFooter().add(new Button(getTranslation("text.close"), click -> close()));
    }

    private String what(ChangeEntry change) {
        var created = change.action() == Action.CREATED;
        var fields = Difference.of(change).stream()
                .map(each -> getTranslation("program.history." + each.field()) + ": "
                        + (created
                                ? value(each, each.after())
                                : value(each, each.before()) + " → " + value(each, each.after())))
                .collect(Collectors.joining("\n"));
        return created ? getTranslation("program.history.created") + "\n" + fields : fields;
    }

    private String value(Difference difference, @Nullable JsonNode value) {
        if (value == null || value.asString().isEmpty()) {
            return getTranslation("text.none");
        }
        return switch (difference.field()) {
            case "stage" -> getTranslation("program.stage." + value.asString());
            case "field" -> getTranslation("program.field." + value.asString());
            case "state" -> getTranslation("program.history.state." + value.asString());
            case "budget", "amount" -> ProgramLabels.won(this, "program.budget.all", value.asLong());
            default -> value.asString();
        };
    }
}
