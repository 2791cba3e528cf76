package kr.ieum.x.jeonnamemobility.site;

import com.vaadin.flow.component.html.Anchor;
import kr.ieum.plugin.Firms;
import kr.ieum.x.jeonnamemobility.common.FirmChoice;
import kr.ieum.x.jeonnamemobility.common.Panel;
import kr.ieum.x.jeonnamemobility.common.Period;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Who holds a slot, held it or will. */
final class LeasePanel extends Panel<Lease> {

    private final transient Slot slot;
    private final transient Leases leases;
    private final transient Firms firms;
    private final transient Records records;

    LeasePanel(
            Words words, Slot slot, Leases leases, Firms firms, Records records, boolean mayWrite, Runnable changed) {
        super(
                words,
                words.get("site.leases", slot.label()),
                "site.no-leases",
                mayWrite,
                () -> leases.history(slot.id()),
                changed);
        this.slot = slot;
        this.leases = leases;
        this.firms = firms;
        this.records = records;
        list().component("common.firm", lease -> new Anchor("companies/" + lease.firm(), lease.firmName()))
                .column("common.since", lease -> lease.since().toString())
                .column("common.last", lease -> words.last(lease.until()));
        adds("site.let", this::add);
        edits(Lease::firmName, "common.edit", this::edit, RowAction.of("common.remove", this::remove));
        refresh();
    }

    private void add() {
        var form = words().form();
        var firm = form.required(FirmChoice.in(form, words(), firms));
        var period = new Period(form, words(), "common.since", "common.last", records.today(), null);
        ask(
                form,
                words().get("site.let"),
                () -> leases.add(slot.id(), firm.getValue(), period.since(), period.until()));
    }

    private void edit(Lease lease) {
        var form = words().form();
        var period = new Period(form, words(), "common.since", "common.last", lease.since(), lease.until());
        ask(
                form,
                words().get("site.edit-lease", lease.firmName()),
                () -> leases.change(lease, period.since(), period.until()));
    }

    private void remove(Lease lease) {
        remove(words().get("common.removed", lease.firmName()), () -> {
            var removed = leases.remove(lease);
            return () -> records.putBack(removed);
        });
    }
}
