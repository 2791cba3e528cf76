package kr.ieum.x.gyeongnamstrategicsafety.links;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.pact.Member;
import kr.ieum.x.gyeongnamstrategicsafety.page.Checks;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.records.ChangedMeanwhile;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.jspecify.annotations.Nullable;

/** Enters a demand or changes one. */
class DemandForm {

    private static final BigDecimal MOST_WON = new BigDecimal("100000000000000");

    private final Part part;
    private final LinkDesk desk;
    private final Checks checks = new Checks();
    private final ComboBox<Member> member;
    private final Select<Sector> sector;
    private final Select<Need> need;
    private final TextField title;
    private final TextArea description;
    private final DateField neededBy;
    private final NumberInput amount;
    private final Select<SecurityLevel> level;
    private Runnable saved = () -> {};
    private @Nullable Demand edited;
    private @Nullable UUID made;
    private @Nullable FormDialog dialog;

    DemandForm(PluginContext plugin, LinkDesk desk) {
        this.part = new Part(plugin);
        this.desk = desk;
        title = checks.required(new TextField(part.text("links.demand")));
        title.setMaxLength(200);
        member = checks.required(new ComboBox<Member>(part.text("links.member")));
        member.setItemLabelGenerator(body -> body.data().name());
        member.setItems(query ->
                desk.members().find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        sector = checks.required(choice("pact.sectors", "sector", Sector.values()));
        need = checks.required(choice("links.need", "need", Need.values()));
        neededBy = checks.required(new DateField(part.text("links.needed-by")));
        amount = new NumberInput(part.text("links.amount.won"), BigDecimal.ONE, MOST_WON, 0);
        checks.add(amount, amount::check);
        description = new TextArea(part.text("links.description"));
        description.setMaxLength(5_000);
        level = choice("level", "level", desk.records().sight().choices().toArray(SecurityLevel[]::new));
        level.setHelperText(part.text("level.help"));
        level.setValue(SecurityLevel.NORMAL);
    }

    /** @param whenMade called with the new demand after the dialog has closed */
    void add(Consumer<UUID> whenMade) {
        var form = new FormDialog(
                part.text("links.add"), this::save, title, member, sector, need, neededBy, amount, description, level);
        form.addOpenedChangeListener(change -> {
            if (!change.isOpened() && made != null) {
                whenMade.accept(made);
            }
        });
        dialog = form;
        form.open();
    }

    void edit(Demand demand, Runnable whenSaved) {
        edited = demand;
        saved = whenSaved;
        var data = demand.data();
        title.setValue(data.title());
        desk.members().find(data.member()).ifPresent(member::setValue);
        sector.setValue(data.sector());
        need.setValue(data.need());
        neededBy.setValue(data.neededBy());
        amount.setNumber(data.amount() == null ? null : BigDecimal.valueOf(data.amount()));
        description.setValue(data.description());
        dialog = new FormDialog(data.title(), this::save, title, member, sector, need, neededBy, amount, description);
        dialog.open();
    }

    private <E extends Enum<E>> Select<E> choice(String label, String kind, E[] values) {
        var choice = new Select<E>();
        choice.setLabel(part.text(label));
        choice.setItems(Arrays.asList(values));
        choice.setItemLabelGenerator(value -> desk.labels().of(kind, value, part.locale()));
        return choice;
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

    private void keep(DemandData data) {
        if (edited == null) {
            made = desk.demands().add(data, level.getValue());
        } else {
            desk.demands().change(edited.head().id(), edited.head().version(), data);
        }
    }

    private void choose(DemandData mine) {
        if (edited == null || dialog == null) {
            return;
        }
        var shown = dialog;
        var theirs = desk.demands().open(edited.head().id());
        new ConflictDialog(
                        DemandDifferences.of(
                                part, desk, mine, member.getValue().data().name(), theirs),
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
