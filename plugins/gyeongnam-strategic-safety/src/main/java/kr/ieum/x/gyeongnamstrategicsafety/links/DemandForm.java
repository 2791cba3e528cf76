package kr.ieum.x.gyeongnamstrategicsafety.links;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.pact.Member;
import kr.ieum.x.gyeongnamstrategicsafety.page.LevelChoice;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import org.jspecify.annotations.Nullable;

/** Enters a demand or changes one. */
final class DemandForm {

    private final RecordForm<Demand> form;
    private final TextField title;
    private final ComboBox<Member> member;
    private final Select<Sector> sector;
    private final Select<Need> need;
    private final DateField neededBy;
    private final NumberInput amount;
    private final TextArea description;

    private DemandForm(Part part, LinkDesk desk, @Nullable Demand demand) {
        var labels = desk.labels();
        form = part.form(demand);
        title = form.required(form.line("links.demand", 200));
        member = form.required(form.add(new ComboBox<Member>(part.text("links.member"))));
        member.setItemLabelGenerator(body -> body.data().name());
        member.setItems(query ->
                desk.members().find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        sector = form.required(form.choice(
                "pact.sectors", List.of(Sector.values()), value -> labels.of("sector", value, part.locale())));
        need = form.required(
                form.choice("links.need", List.of(Need.values()), value -> labels.of("need", value, part.locale())));
        neededBy = form.required(form.day("links.needed-by"));
        amount = form.won("links.amount.won", 1);
        description = form.lines("links.description", 5_000);
        form.shows(title, seen -> seen.data().title());
        form.shows(member, seen -> desk.members().find(seen.data().member()).orElse(null));
        form.shows(sector, seen -> seen.data().sector());
        form.shows(need, seen -> seen.data().need());
        form.shows(neededBy, seen -> seen.data().neededBy());
        form.showsNumber(amount, DemandForm::amount);
        form.shows(description, seen -> seen.data().description());
    }

    /** @param whenMade called with the new demand after the dialog has closed */
    static FormDialog add(Part part, LinkDesk desk, Consumer<UUID> whenMade) {
        var asked = new DemandForm(part, desk, null);
        var level = LevelChoice.of(asked.form, part, desk.labels(), desk.records());
        return part.make(
                asked.form, part.text("links.add"), () -> desk.demands().add(asked.data(), level.getValue()), whenMade);
    }

    static FormDialog edit(Part part, LinkDesk desk, Demand demand, Runnable done) {
        var asked = new DemandForm(part, desk, demand);
        return asked.form.change(
                demand.data().title(),
                seen -> {
                    desk.demands().change(seen.head().id(), seen.head().version(), asked.data());
                    part.saved();
                },
                () -> desk.demands().open(demand.head().id()),
                done);
    }

    private static @Nullable BigDecimal amount(Demand seen) {
        var amount = seen.data().amount();
        return amount == null ? null : BigDecimal.valueOf(amount);
    }

    private DemandData data() {
        return new DemandData(
                member.getValue().id(),
                sector.getValue(),
                need.getValue(),
                title.getValue(),
                description.getValue(),
                neededBy.getValue(),
                amount.number().map(BigDecimal::longValueExact).orElse(null));
    }
}
