package kr.ieum.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.project.Funding;
import kr.ieum.project.ProjectData;

/** The fields of a project, for starting and for changing one. */
final class ProjectForm {

    private static final BigDecimal MOST_WON = new BigDecimal("999999999999999");

    private final TextField name = new TextField(text("project.name"));
    private final TextArea purpose = new TextArea(text("project.purpose"));
    private final Select<Funding> funding = new Select<>();
    private final NumberInput budget = new NumberInput(text("project.budget"), BigDecimal.ONE, MOST_WON, 0);
    private final ParticipantsField participants = new ParticipantsField();
    private final StepsField steps;

    ProjectForm(LocalDate today) {
        steps = new StepsField(today);
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        name.getElement().setAttribute("colspan", "2");
        purpose.setMaxLength(4_000);
        purpose.getElement().setAttribute("colspan", "2");
        funding.setLabel(text("project.funding"));
        funding.setItems(Funding.values());
        funding.setItemLabelGenerator(each -> text("project.funding." + each));
        funding.setValue(Funding.MATCHED);
        budget.setHelperText(text("project.budget.hint"));
    }

    Component[] fields() {
        return new Component[] {name, purpose, funding, budget, participants, steps};
    }

    void set(ProjectData data) {
        name.setValue(data.name());
        purpose.setValue(data.purpose());
        funding.setValue(data.funding());
        budget.setNumber(data.budget() == null ? null : BigDecimal.valueOf(data.budget()));
        participants.setValue(data.participants());
        steps.setValue(data.steps());
    }

    void setSteps(ProjectData data) {
        steps.setValue(data.steps());
    }

    /** Whether each field holds something of its kind; what the rules of projects say is asked when it is saved. */
    boolean check() {
        return budget.check();
    }

    ProjectData data() {
        return new ProjectData(
                name.getValue(),
                purpose.getValue(),
                funding.getValue(),
                budget.number().map(BigDecimal::longValueExact).orElse(null),
                participants.entries(),
                steps.entries());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
