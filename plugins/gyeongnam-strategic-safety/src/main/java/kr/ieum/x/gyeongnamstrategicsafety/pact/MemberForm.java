package kr.ieum.x.gyeongnamstrategicsafety.pact;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import org.jspecify.annotations.Nullable;

/** Enters a body or changes one. */
final class MemberForm {

    private static final int LONG_TEXT = 5_000;

    private final RecordForm<Member> form;
    private final TextField name;
    private final TextField role;
    private final CheckboxGroup<Sector> sectors;
    private final TextArea programs;
    private final TextField department;
    private final TextField phone;
    private final EmailField email;
    private final DateField joined;
    private final DateField left;
    private final TextField source;

    private MemberForm(Part part, Labels labels, @Nullable Member member) {
        form = part.form(member);
        name = form.required(form.line("pact.name", 100));
        role = form.line("pact.role", 200);
        sectors = form.add(new CheckboxGroup<>(part.text("pact.sectors")));
        sectors.setItems(Sector.values());
        sectors.setItemLabelGenerator(sector -> labels.of("sector", sector, part.locale()));
        programs = form.lines("pact.programs", LONG_TEXT);
        programs.setHelperText(part.text("pact.programs.help"));
        department = form.line("pact.department", 100);
        department.setHelperText(part.text("pact.department.help"));
        phone = form.line("pact.phone", 30);
        email = form.add(new EmailField(part.text("pact.email")));
        form.check(
                email,
                value -> value.isBlank() || value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                part.text("pact.email.bad"));
        joined = form.day("pact.joined");
        left = form.day("pact.left");
        left.setHelperText(part.text("pact.left.help"));
        form.check(
                left,
                value -> value == null
                        || joined.getValue() == null
                        || joined.getValue().isBefore(value),
                part.text("pact.left-before-joined"));
        source = form.line("pact.source", 500);
        source.setHelperText(part.text("pact.source.help"));
        show();
    }

    static FormDialog add(Part part, Members members, Labels labels, Runnable done) {
        var asked = new MemberForm(part, labels, null);
        return asked.form.ask(part.text("pact.add"), () -> {
            members.add(asked.data());
            part.saved();
            done.run();
        });
    }

    static FormDialog edit(Part part, Members members, Labels labels, Member member, Runnable done) {
        var asked = new MemberForm(part, labels, member);
        return asked.form.change(
                member.data().name(),
                seen -> {
                    members.change(seen.id(), seen.version(), asked.data());
                    part.saved();
                },
                () -> members.get(member.id()),
                done);
    }

    private void show() {
        form.shows(name, seen -> seen.data().name());
        form.shows(role, seen -> seen.data().role());
        form.shows(sectors, seen -> seen.data().sectors());
        form.shows(programs, seen -> String.join("\n", seen.data().programs()));
        form.shows(department, seen -> seen.data().department());
        form.shows(phone, seen -> seen.data().phone());
        form.shows(email, seen -> seen.data().email());
        form.shows(joined, seen -> seen.data().joined());
        form.shows(left, seen -> seen.data().left());
        form.shows(source, seen -> seen.data().source());
    }

    private MemberData data() {
        return new MemberData(
                name.getValue(),
                role.getValue(),
                sectors.getValue(),
                List.of(programs.getValue().split("\n")),
                department.getValue(),
                phone.getValue(),
                email.getValue(),
                joined.getValue(),
                left.getValue(),
                source.getValue());
    }
}
