package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugins.runtime.Contributions;

/** What the extensions of a running plugin bring. */
class BroughtTable extends Composite<Div> {

    private final DataTable table = new DataTable(
            getTranslation("plugins.brought"),
            List.of(
                    getTranslation("plugins.brought.name"),
                    getTranslation("plugins.brought.kind"),
                    getTranslation("plugins.brought.what")));
    private boolean filled;

    BroughtTable(Contributions brought) {
        brought.programs()
                .forEach(program -> row(
                        program.name(),
                        "PROGRAMS",
                        getTranslation("plugins.brought.until", program.from(), program.to())));
        brought.blueprints()
                .forEach(plan -> row(
                        plan.name(),
                        "BLUEPRINTS",
                        getTranslation(
                                "plugins.brought.plan",
                                plan.steps().size(),
                                plan.participants().size())));
        brought.scales()
                .forEach(scale -> row(
                        scale.name(),
                        "SCALES",
                        texts(scale.stages().stream().map(stage -> stage.name()).toList())));
        brought.documents().forEach(document -> row(document.name(), "DOCUMENTS", getTranslation("text.none")));
        brought.imports()
                .forEach(list -> row(
                        list.name(),
                        "IMPORTS",
                        texts(list.fields().stream().map(field -> field.name()).toList())));
        brought.jobs()
                .forEach(job -> row(job.name(), "JOBS", getTranslation("plugins.brought.every", length(job.every()))));
        getContent().addClassName("plugin-words");
        getContent().add(filled ? table : new Paragraph(getTranslation("plugins.brought.nothing")));
    }

    private void row(LocalText name, String topic, String what) {
        filled = true;
        table.add(name.in(getLocale()), List.of(getTranslation("plugins.asks." + topic), what));
    }

    private String texts(List<LocalText> texts) {
        return texts.stream().map(text -> text.in(getLocale())).collect(Collectors.joining(" · "));
    }

    private String length(Duration every) {
        return every.toMinutesPart() == 0
                ? getTranslation("plugins.brought.hours", every.toHours())
                : getTranslation("plugins.brought.minutes", every.toMinutes());
    }
}
