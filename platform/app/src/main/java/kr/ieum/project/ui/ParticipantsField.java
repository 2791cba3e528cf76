package kr.ieum.project.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import kr.ieum.project.Participant;

/** The bodies that take part, one a row. */
class ParticipantsField extends RowsField<Participant> {

    ParticipantsField() {
        super("project.participants", "project.participants.add", "project.participants.remove");
    }

    @Override
    Row<Participant> row(Participant value) {
        var body = field("project.participant.body", value.body());
        body.setRequiredIndicatorVisible(true);
        var role = field("project.participant.role", value.role());
        var brings = field("project.participant.brings", value.brings());
        brings.addClassName("project-wide");
        return new Row<>(
                () -> new Participant(body.getValue(), role.getValue(), brings.getValue()),
                List.of(body, role, brings));
    }

    @Override
    Participant empty() {
        return new Participant("", "", "");
    }

    private TextField field(String key, String value) {
        var field = new TextField(getTranslation(key));
        field.setValue(value);
        field.setMaxLength(200);
        return field;
    }
}
