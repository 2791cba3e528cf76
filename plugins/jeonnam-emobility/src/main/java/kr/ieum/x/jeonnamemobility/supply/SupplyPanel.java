package kr.ieum.x.jeonnamemobility.supply;

import com.vaadin.flow.component.html.Anchor;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.x.jeonnamemobility.common.Panel;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Which firms deliver a part, delivered it or will. */
final class SupplyPanel extends Panel<SupplyLink> {

    private final transient SuppliedPart part;
    private final transient Supplies supplies;
    private final transient Firms firms;
    private final transient Records records;

    SupplyPanel(
            Words words,
            SuppliedPart part,
            Supplies supplies,
            Firms firms,
            Records records,
            boolean mayWrite,
            Runnable changed) {
        super(
                words,
                words.get("supply.links", part.label()),
                "supply.no-links",
                mayWrite,
                () -> supplies.links(part.id()),
                changed);
        this.part = part;
        this.supplies = supplies;
        this.firms = firms;
        this.records = records;
        list().component("common.firm", link -> new Anchor("companies/" + link.firm(), link.firmName()))
                .quantity("supply.share", link -> words.number(link.share()))
                .column("common.since", link -> link.since().toString())
                .column("common.last", link -> words.last(link.until()))
                .component("supply.state", this::state);
        adds("supply.add", this::add);
        edits(SupplyLink::firmName, "common.edit", this::edit, RowAction.of("common.remove", this::remove));
        refresh();
    }

    private StatusBadge state(SupplyLink link) {
        var today = records.today();
        if (link.isOn(today)) {
            return new StatusBadge(words().get("supply.state.now"), Tone.SUCCESS);
        }
        return link.since().isAfter(today)
                ? new StatusBadge(words().get("supply.state.later"), Tone.INFORMATION)
                : new StatusBadge(words().get("supply.state.over"), Tone.NEUTRAL);
    }

    private void add() {
        SupplyForm.of(words(), firms, null, records.today(), data -> supplies.add(part.id(), data), this::refreshAll)
                .open();
    }

    private void edit(SupplyLink link) {
        SupplyForm.of(
                        words(),
                        firms,
                        link,
                        link.since(),
                        data -> supplies.change(link, data.share(), data.since(), data.until()),
                        this::refreshAll)
                .open();
    }

    private void remove(SupplyLink link) {
        remove(words().get("common.removed", link.firmName()), () -> {
            var removed = supplies.remove(link);
            return () -> records.putBack(removed);
        });
    }
}
