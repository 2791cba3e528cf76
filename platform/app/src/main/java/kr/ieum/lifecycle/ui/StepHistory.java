package kr.ieum.lifecycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeStep;
import kr.ieum.plugin.ui.DataTable;
import org.jspecify.annotations.Nullable;

/** When who took which step, and why; the latest first. */
class StepHistory extends Composite<Details> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    StepHistory(LifeCycle<?> cycle, List<LifeStep> steps) {
        getContent().setSummaryText(getTranslation("lifecycle.history"));
        var table = new DataTable(
                getTranslation("lifecycle.history"),
                Stream.of("at", "step", "to", "by", "reason", "evidence")
                        .map(column -> getTranslation("lifecycle.history." + column))
                        .toList());
        table.addClassName("text-table");
        steps.reversed()
                .forEach(step -> table.add(
                        TIME.format(step.at()),
                        List.of(
                                LifeTexts.taken(this, cycle.kind(), step),
                                LifeTexts.state(this, cycle.kind(), step.to()),
                                step.actor(),
                                shown(step.reason()),
                                shown(step.evidence()))));
        getContent().add(table);
    }

    private static String shown(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
