package kr.ieum.project.ui;

import com.vaadin.flow.component.details.Details;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.audit.Action;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Difference;
import kr.ieum.plugin.ui.DataTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When who did what to the project; read from the database when it is opened. */
class ProjectHistoryDetails extends Details {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    ProjectHistoryDetails(Supplier<List<ChangeEntry>> history) {
        setSummaryText(getTranslation("project.history"));
        addClassName("project-history");
        addOpenedChangeListener(change -> {
            removeAll();
            if (change.isOpened()) {
                add(table(history.get()));
            }
        });
    }

    private DataTable table(List<ChangeEntry> changes) {
        var table = new DataTable(
                getTranslation("project.history"),
                Stream.of("at", "by", "what")
                        .map(column -> getTranslation("project.history." + column))
                        .toList());
        table.addClassName("text-table");
        changes.forEach(change -> table.add(TIME.format(change.at()), List.of(change.actor(), what(change))));
        return table;
    }

    private String what(ChangeEntry change) {
        var created = change.action() == Action.CREATED;
        var fields = Difference.of(change).stream()
                .map(each -> created ? line(each, value(each, each.after())) : line(each, fromTo(each)))
                .collect(Collectors.joining("\n"));
        var begun = created ? getTranslation("project.history.started") + "\n" + fields : fields;
        return change.reason() == null
                ? begun
                : begun + "\n" + getTranslation("project.history.reason", change.reason());
    }

    private String line(Difference difference, String values) {
        return getTranslation("project.history." + difference.field()) + ": " + values;
    }

    private String fromTo(Difference difference) {
        return value(difference, difference.before()) + " → " + value(difference, difference.after());
    }

    private String value(Difference difference, @Nullable JsonNode value) {
        if (value == null || (value.isArray() && value.isEmpty())) {
            return getTranslation("text.none");
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        return switch (difference.field()) {
            case "state" -> getTranslation("project.state." + value.asString());
            case "funding" -> getTranslation("project.funding." + value.asString());
            case "budget" -> getTranslation("project.won", value.asLong());
            default -> value.asString();
        };
    }
}
