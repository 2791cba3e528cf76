package kr.ieum.x.jeonnamemobility.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.FirmChoice;
import kr.ieum.x.jeonnamemobility.common.Listing;
import kr.ieum.x.jeonnamemobility.common.Period;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Who holds a slot, held it or will. */
final class LeasePanel extends Composite<Div> {

    private final transient Words words;
    private final transient Slot slot;
    private final transient Leases leases;
    private final transient Firms firms;
    private final transient Records records;
    private final transient Runnable changed;
    private final Listing<Lease> list;
    private transient List<Lease> history = List.of();

    LeasePanel(
            Words words, Slot slot, Leases leases, Firms firms, Records records, boolean mayWrite, Runnable changed) {
        this.words = words;
        this.slot = slot;
        this.leases = leases;
        this.firms = firms;
        this.records = records;
        this.changed = changed;
        var title = words.get("site.leases", slot.label());
        list = new Listing<Lease>(
                        words,
                        title,
                        (offset, limit) ->
                                history.stream().skip(offset).limit(limit).toList(),
                        () -> history.size())
                .component("common.firm", lease -> new Anchor("companies/" + lease.firm(), lease.firmName()))
                .column("common.since", lease -> lease.since().toString())
                .column(
                        "common.last",
                        lease -> lease.until() == null
                                ? "-"
                                : lease.until().minusDays(1).toString());
        if (mayWrite) {
            list.actions(
                            Lease::firmName,
                            List.of(
                                    RowAction.of("common.edit", this::edit),
                                    RowAction.of("common.remove", this::remove)))
                    .onOpen(this::edit);
        }
        var add = new Button(words.get("site.let"), click -> add());
        add.setVisible(mayWrite);
        var head = new Div(new H2(title), add);
        head.addClassName("page-line");
        getContent().add(head, list);
        refresh();
    }

    private void add() {
        var firm = new FirmChoice(words, firms);
        var period = new Period(words, "common.since", "common.last", records.today(), null);
        new FormDialog(
                        words.get("site.let"),
                        () -> Checks.all(firm.check(), period.check())
                                ? save(() -> leases.add(slot.id(), firm.getValue(), period.since(), period.until()))
                                : Optional.of(words.get("common.mend")),
                        Stream.concat(Stream.of(firm), Stream.of(period.fields()))
                                .toArray(Component[]::new))
                .open();
    }

    private void edit(Lease lease) {
        var period = new Period(words, "common.since", "common.last", lease.since(), lease.until());
        new FormDialog(
                        words.get("site.edit-lease", lease.firmName()),
                        () -> period.check()
                                ? save(() -> leases.change(lease, period.since(), period.until()))
                                : Optional.of(words.get("common.mend")),
                        period.fields())
                .open();
    }

    private Optional<String> save(Runnable work) {
        var refusal = words.refusal(work);
        if (refusal.isEmpty()) {
            refreshAll();
        }
        return refusal;
    }

    private void remove(Lease lease) {
        words.refusal(() -> {
                    var removed = leases.remove(lease);
                    Notices.undo(words.get("common.removed", lease.firmName()), () -> {
                        words.refusal(() -> records.putBack(removed)).ifPresent(Notices::error);
                        refreshAll();
                    });
                })
                .ifPresent(Notices::error);
        refreshAll();
    }

    private void refreshAll() {
        refresh();
        changed.run();
    }

    private void refresh() {
        history = leases.history(slot.id());
        list.refresh(new EmptyState(words.get("site.no-leases"), words.get("site.no-leases-hint")));
    }
}
