package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Difference;
import kr.ieum.plugin.ui.DataTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who did what to a record of a group, and when. */
class JointHistoryDialog extends Dialog {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    JointHistoryDialog(String name, List<ChangeEntry> changes) {
        setHeaderTitle(getTranslation("industry.joint.history.of", name));
        setWidth("48rem");
        setMaxWidth("100%");
        var table = new DataTable(
                getTranslation("industry.joint.history.of", name),
                Stream.of("at", "by", "what").map(column -> text(column)).toList());
        table.addClassName("text-table");
        changes.forEach(change -> table.add(TIME.format(change.at()), List.of(change.actor(), what(change))));
        add(changes.isEmpty() ? new Paragraph(text("none")) : table);
        getFooter().add(new Button(getTranslation("text.close"), click -> close()));
    }

    private String what(ChangeEntry change) {
        var fields = Difference.of(change).stream()
                .filter(each -> !each.field().equals("region"))
                .map(this::difference)
                .collect(Collectors.joining(" / "));
        var action = text("action." + change.action().code());
        return fields.isEmpty() ? action : action + ": " + fields;
    }

    private String difference(Difference each) {
        return text("field." + each.field()) + " " + value(each.field(), each.before()) + " → "
                + value(each.field(), each.after());
    }

    private String value(String field, @Nullable JsonNode value) {
        if (value == null || value.asString().isEmpty()) {
            return getTranslation("text.none");
        }
        return switch (field) {
            case "state" -> getTranslation("industry.joint.roadmap.state." + value.asString());
            case "received" -> getTranslation("industry.joint.project.state." + value.asString());
            default -> value.asString();
        };
    }

    private String text(String key) {
        return getTranslation("industry.joint.history." + key);
    }
}
