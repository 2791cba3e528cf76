package kr.ieum.industry.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Difference;
import kr.ieum.plugin.ui.DataTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When who changed what of an industry of the region. */
class IndustryHistoryDialog extends Dialog {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    private final transient IndustryTexts texts;
    private final transient Map<UUID, String> names;

    /** @param names of all industries of the region, since the history keeps ids of those that others came from */
    IndustryHistoryDialog(String name, List<ChangeEntry> changes, IndustryTexts texts, Map<UUID, String> names) {
        this.texts = texts;
        this.names = Map.copyOf(names);
        setHeaderTitle(texts.word("history.of", name));
        setWidth("48rem");
        setMaxWidth("100%");
        var table = new DataTable(
                texts.word("history.of", name),
                Stream.of("at", "by", "what").map(column -> texts.word("history." + column)).toList());
        table.addClassName("text-table");
        changes.forEach(change -> table.add(TIME.format(change.at()), List.of(change.actor(), what(change))));
        add(table);
        getFooter().add(new Button(getTranslation("text.close"), click -> close()));
    }

    private String what(ChangeEntry change) {
        return Difference.of(change).stream()
                .map(each -> texts.word("field." + each.field()) + ": " + value(each.field(), each.before()) + " → "
                        + value(each.field(), each.after()))
                .collect(Collectors.joining(" / "));
    }

    private String value(String field, @Nullable JsonNode value) {
        if (value == null || value.asString().isEmpty() || value.asString().equals("[]")) {
            return getTranslation("text.none");
        }
        return switch (field) {
            case "kind" -> texts.word("kind." + value.asString());
            case "formers" -> named(value.asString());
            default -> value.asString();
        };
    }

    private String named(String ids) {
        return Stream.of(ids.replaceAll("[\\[\\] ]", "").split(","))
                .map(id -> names.getOrDefault(UUID.fromString(id), id))
                .collect(Collectors.joining(", "));
    }
}
