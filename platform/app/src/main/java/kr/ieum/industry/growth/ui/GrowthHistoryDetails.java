package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.details.Details;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.ieum.audit.Action;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Difference;
import kr.ieum.industry.growth.AreaRating;
import kr.ieum.industry.growth.GrowthFigure;
import kr.ieum.plugin.ui.DataTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When who did what to a plan, its supports and results; read from the database when it is opened. */
class GrowthHistoryDetails extends Details {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    private final transient GrowthTexts wording;

    GrowthHistoryDetails(Supplier<List<ChangeEntry>> history, GrowthTexts wording) {
        this.wording = wording;
        setSummaryText(wording.get("history"));
        addClassName("growth-history");
        addOpenedChangeListener(change -> {
            removeAll();
            if (change.isOpened()) {
                add(table(history.get()));
            }
        });
    }

    private DataTable table(List<ChangeEntry> changes) {
        var table = new DataTable(wording.get("history"), wording.columns("history.", "at", "by", "what"));
        table.addClassName("text-table");
        changes.forEach(change -> table.add(TIME.format(change.at()), List.of(change.actor(), what(change))));
        return table;
    }

    private String what(ChangeEntry change) {
        var fields = Difference.of(change).stream()
                .map(each -> wording.get("line", wording.get("history." + each.field()), values(each)))
                .collect(Collectors.joining("\n"));
        return change.action() == Action.CREATED ? wording.get("history.begun") + "\n" + fields : fields;
    }

    private String values(Difference difference) {
        return difference.before() == null
                ? value(difference, difference.after())
                : wording.get(
                        "history.from-to",
                        value(difference, difference.before()),
                        value(difference, difference.after()));
    }

    private String value(Difference difference, @Nullable JsonNode value) {
        if (value == null || (value.isArray() && value.isEmpty())) {
            return wording.get("history.nothing");
        }
        return switch (difference.field()) {
            case "diagnosis" -> entries(value, this::rating);
            case "needs" -> entries(value, each -> wording.get("line", wording.key(text(each, 0)), text(each, 1)));
            case "goals" -> entries(value, this::goal);
            case "result" -> result(value);
            case "support", "axis" -> wording.key(value.asString());
            case "amount" -> wording.won(value.asLong());
            default -> value.asString().isEmpty() ? wording.get("history.nothing") : value.asString();
        };
    }

    private static String entries(JsonNode values, java.util.function.Function<JsonNode, String> entry) {
        return values.valueStream().map(entry).collect(Collectors.joining(", "));
    }

    private String rating(JsonNode each) {
        return wording.line(new AreaRating(text(each, 0), AreaRating.Rating.valueOf(text(each, 1)), text(each, 2)));
    }

    private String goal(JsonNode each) {
        var figure = GrowthFigure.valueOf(text(each, 0));
        return wording.get(
                "line.goal",
                wording.of(figure),
                text(each, 1),
                wording.value(figure, Long.parseLong(text(each, 2))),
                text(each, 3),
                wording.value(figure, Long.parseLong(text(each, 4))));
    }

    private String result(JsonNode each) {
        var figure = GrowthFigure.valueOf(text(each, 0));
        return wording.get(
                "result.line",
                wording.of(figure),
                text(each, 1),
                wording.value(figure, Long.parseLong(text(each, 2))),
                text(each, 3));
    }

    private static String text(JsonNode array, int place) {
        return array.get(place).asString();
    }
}
