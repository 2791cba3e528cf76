package kr.ieum.project.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.project.Step;

/** The steps, one a row, with their first and last days. A mark of a done step stays with its row. */
class StepsField extends RowsField<Step> {

    private final LocalDate today;

    StepsField(LocalDate today) {
        super("project.steps", "project.steps.add", "project.steps.remove");
        this.today = today;
    }

    @Override
    Row<Step> row(Step value) {
        var name = new TextField(getTranslation("project.step.name"));
        name.setValue(value.name());
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        name.addClassName("project-wide");
        var from = day("project.step.from", value.from());
        var last = day("project.step.last", value.to().minusDays(1));
        return new Row<>(
                () -> new Step(
                        name.getValue(),
                        chosen(from, value.from()),
                        chosen(last, value.to().minusDays(1)).plusDays(1),
                        value.doneOn()),
                List.of(name, from, last));
    }

    /** A new step follows the last one and takes a month. */
    @Override
    Step empty() {
        var entries = entries();
        var from = entries.isEmpty() ? today : entries.getLast().to();
        return new Step("", from, from.plusMonths(1), null);
    }

    private DateField day(String key, LocalDate value) {
        var field = new DateField(getTranslation(key));
        field.setRequiredIndicatorVisible(true);
        field.setValue(value);
        return field;
    }

    private static LocalDate chosen(DateField field, LocalDate former) {
        return Optional.ofNullable(field.getValue()).orElse(former);
    }
}
