package kr.ieum.x.jeonnamemobility.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Stream;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.jeonnamemobility.common.Checks;
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
        var firm = new FirmChoice(words(), firms);
        var period = new Period(words(), "common.since", "common.last", records.today(), null);
        new FormDialog(
                        words().get("site.let"),
                        () -> save(
                                Checks.all(firm.check(), period.check()),
                                () -> leases.add(slot.id(), firm.getValue(), period.since(), period.until())),
                        Stream.concat(Stream.of(firm), Stream.of(period.fields()))
                                .toArray(Component[]::new))
                .open();
    }

    private void edit(Lease lease) {
        var period = new Period(words(), "common.since", "common.last", lease.since(), lease.until());
        new FormDialog(
                        words().get("site.edit-lease", lease.firmName()),
                        () -> save(period.check(), () -> leases.change(lease, period.since(), period.until())),
                        period.fields())
                .open();
    }

    private void remove(Lease lease) {
        remove(words().get("common.removed", lease.firmName()), () -> {
            var removed = leases.remove(lease);
            return () -> records.putBack(removed);
        });
    }
}
