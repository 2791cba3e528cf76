package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import kr.ieum.industry.joint.Consortium;

/** Who works together, one body a line. */
final class ConsortiumFields {

    final TextArea industry = area("industry");
    final TextArea university = area("university");
    final TextArea institute = area("institute");

    void set(Consortium consortium) {
        industry.setValue(String.join("\n", consortium.industry()));
        university.setValue(String.join("\n", consortium.university()));
        institute.setValue(String.join("\n", consortium.institute()));
    }

    Consortium value() {
        return new Consortium(lines(industry), lines(university), lines(institute));
    }

    /** All bodies with their roles, for a page. */
    static String text(Consortium consortium) {
        var ui = UI.getCurrent();
        return String.join(
                "\n",
                List.of(
                        line(ui, "industry", consortium.industry()),
                        line(ui, "university", consortium.university()),
                        line(ui, "institute", consortium.institute())));
    }

    private static String line(UI ui, String role, List<String> bodies) {
        return ui.getTranslation("industry.joint.role." + role) + ": "
                + (bodies.isEmpty() ? "-" : String.join(", ", bodies));
    }

    private static TextArea area(String role) {
        var ui = UI.getCurrent();
        var area = new TextArea(ui.getTranslation("industry.joint.role." + role));
        area.setHelperText(ui.getTranslation("industry.joint.role.hint"));
        return area;
    }

    private static List<String> lines(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
