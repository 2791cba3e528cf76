package kr.ieum.x.jeonnamemobility.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.x.jeonnamemobility.common.Listing;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Which firms deliver a part, delivered it or will. */
final class SupplyPanel extends Composite<Div> {

    private final transient Words words;
    private final transient SuppliedPart part;
    private final transient Supplies supplies;
    private final transient Firms firms;
    private final transient Records records;
    private final transient Runnable changed;
    private final Listing<SupplyLink> list;
    private transient List<SupplyLink> links = List.of();

    SupplyPanel(
            Words words,
            SuppliedPart part,
            Supplies supplies,
            Firms firms,
            Records records,
            boolean mayWrite,
            Runnable changed) {
        this.words = words;
        this.part = part;
        this.supplies = supplies;
        this.firms = firms;
        this.records = records;
        this.changed = changed;
        var title = words.get("supply.links", part.label());
        list = new Listing<SupplyLink>(
                        words,
                        title,
                        (offset, limit) ->
                                links.stream().skip(offset).limit(limit).toList(),
                        () -> links.size())
                .component("common.firm", link -> new Anchor("companies/" + link.firm(), link.firmName()))
                .quantity("supply.share", link -> words.number(link.share()))
                .column("common.since", link -> link.since().toString())
                .column(
                        "common.last",
                        link -> link.until() == null
                                ? "-"
                                : link.until().minusDays(1).toString())
                .component("supply.state", this::state);
        if (mayWrite) {
            list.actions(
                            SupplyLink::firmName,
                            List.of(
                                    RowAction.of("common.edit", this::edit),
                                    RowAction.of("common.remove", this::remove)))
                    .onOpen(this::edit);
        }
        var add = new Button(words.get("supply.add"), click -> add());
        add.setVisible(mayWrite);
        var head = new Div(new H2(title), add);
        head.addClassName("page-line");
        getContent().add(head, list);
        refresh();
    }

    private StatusBadge state(SupplyLink link) {
        var today = records.today();
        if (link.isOn(today)) {
            return new StatusBadge(words.get("supply.state.now"), Tone.SUCCESS);
        }
        return link.since().isAfter(today)
                ? new StatusBadge(words.get("supply.state.later"), Tone.INFORMATION)
                : new StatusBadge(words.get("supply.state.over"), Tone.NEUTRAL);
    }

    private void add() {
        new SupplyForm(words, firms, null, records.today(), data -> supplies.add(part.id(), data), this::refreshAll)
                .open();
    }

    private void edit(SupplyLink link) {
        new SupplyForm(
                        words,
                        firms,
                        link,
                        link.since(),
                        data -> supplies.change(link, data.share(), data.since(), data.until()),
                        this::refreshAll)
                .open();
    }

    private void remove(SupplyLink link) {
        words.refusal(() -> {
                    var removed = supplies.remove(link);
                    Notices.undo(words.get("common.removed", link.firmName()), () -> {
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
        links = supplies.links(part.id());
        list.refresh(nothing());
    }

    private Component nothing() {
        return new EmptyState(words.get("supply.no-links"), words.get("supply.no-links-hint"));
    }
}
