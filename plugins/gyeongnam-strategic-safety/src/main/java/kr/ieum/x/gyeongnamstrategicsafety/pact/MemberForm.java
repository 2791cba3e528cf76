package kr.ieum.x.gyeongnamstrategicsafety.pact;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.page.Checks;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.records.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/** Enters a body or changes one. */
class MemberForm {

    private final Part part;
    private final Members members;
    private final Labels labels;
    private final Checks checks = new Checks();
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
    private @Nullable Member edited;
    private @Nullable FormDialog dialog;
    private Runnable saved = () -> {};

    MemberForm(PluginContext plugin, Members members, Labels labels) {
        this.part = new Part(plugin);
        this.members = members;
        this.labels = labels;
        name = checks.required(new TextField(part.text("pact.name")));
        name.setMaxLength(100);
        role = new TextField(part.text("pact.role"));
        sectors = new CheckboxGroup<>(part.text("pact.sectors"));
        sectors.setItems(Sector.values());
        sectors.setItemLabelGenerator(sector -> labels.of("sector", sector, part.locale()));
        programs = new TextArea(part.text("pact.programs"));
        programs.setHelperText(part.text("pact.programs.help"));
        department = new TextField(part.text("pact.department"));
        department.setHelperText(part.text("pact.department.help"));
        phone = new TextField(part.text("pact.phone"));
        email = checks.check(
                new EmailField(part.text("pact.email")),
                value -> value.isBlank() || value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                part.text("pact.email.bad"));
        joined = new DateField(part.text("pact.joined"));
        left = checks.check(
                new DateField(part.text("pact.left")),
                value -> value == null
                        || joined.getValue() == null
                        || joined.getValue().isBefore(value),
                part.text("pact.left-before-joined"));
        left.setHelperText(part.text("pact.left.help"));
        source = new TextField(part.text("pact.source"));
        source.setHelperText(part.text("pact.source.help"));
    }

    void add(Runnable whenSaved) {
        saved = whenSaved;
        open(part.text("pact.add"));
    }

    void edit(Member member, Runnable whenSaved) {
        saved = whenSaved;
        edited = member;
        var data = member.data();
        name.setValue(data.name());
        role.setValue(data.role());
        sectors.setValue(data.sectors());
        programs.setValue(String.join("\n", data.programs()));
        department.setValue(data.department());
        phone.setValue(data.phone());
        email.setValue(data.email());
        joined.setValue(data.joined());
        left.setValue(data.left());
        source.setValue(data.source());
        open(data.name());
    }

    private void open(String title) {
        dialog = new FormDialog(
                title, this::save, name, role, sectors, programs, department, phone, email, joined, left, source);
        dialog.open();
    }

    private Optional<String> save() {
        return part.save(checks, () -> {
            try {
                keep(data());
                Notices.success(part.text("saved"));
                saved.run();
            } catch (ChangedMeanwhile conflict) {
                choose(data());
                throw conflict;
            }
        });
    }

    private void keep(MemberData data) {
        if (edited == null) {
            members.add(data);
        } else {
            members.change(edited.id(), edited.version(), data);
        }
    }

    private void choose(MemberData mine) {
        if (edited == null || dialog == null) {
            return;
        }
        var shown = dialog;
        var theirs = members.get(edited.id());
        new ConflictDialog(
                        MemberDifferences.of(part, labels, mine, theirs.data()),
                        () -> {
                            edited = theirs;
                            if (save().isEmpty()) {
                                shown.close();
                            }
                        },
                        () -> {
                            shown.close();
                            saved.run();
                        })
                .open();
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
