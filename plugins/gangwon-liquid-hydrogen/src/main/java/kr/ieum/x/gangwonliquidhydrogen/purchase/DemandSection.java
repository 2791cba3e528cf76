package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import kr.ieum.plugin.Slice;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.RecordList;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.SearchField;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** What firms want in a round. */
class DemandSection extends Composite<Div> implements RecordList.Source<Demand> {

    private final transient PurchaseDesk desk;
    private final transient Words words;
    private final transient Round round;
    private final transient Runnable reload;
    private final boolean open;
    private final SearchField search;
    private final RecordList<Demand> list;

    DemandSection(PurchaseDesk desk, Round round, Runnable reload) {
        this.desk = desk;
        this.round = round;
        this.reload = reload;
        words = desk.words();
        open = desk.mayManage() && round.takesDemands(desk.tools().acting().today());
        search = new SearchField(words.get("demand.search"), this::refresh);
        var nothing = new EmptyState(words.get("demand.none"), words.get(open ? "demand.none.hint" : "demand.closed"));
        list = new RecordList<>(words.get("demand.title", round.name()), this, nothing);
        list.filters(search);
        columns();
        list.refresh();
        getContent().add(new H2(words.get("demand")));
        if (open) {
            var add = Buttons.plain(words.get("demand.new"), this::add);
            var imports = new Anchor("imports", words.get("demand.import"));
            var actions = new Div(add, imports);
            actions.addClassName("table-toolbar");
            getContent().add(actions);
        }
        getContent().add(list);
        getContent().addClassName("details-section");
    }

    @Override
    public List<Demand> page(Slice slice) {
        return desk.demands().page(round.id(), search.getValue(), slice);
    }

    @Override
    public int count() {
        return desk.demands().count(round.id(), search.getValue());
    }

    private void refresh() {
        list.refresh();
    }

    private void add() {
        DemandForm.add(desk, round, reload).open();
    }

    private void edit(Demand demand) {
        if (open) {
            DemandForm.change(desk, demand, reload).open();
        }
    }

    private void columns() {
        list.onOpen(this::edit);
        list.name(
                "firm",
                words.get("firm"),
                Demand::firmName,
                demand -> new Anchor("companies/" + demand.firmId(), demand.firmName()));
        list.text("material", words.get("demand.material"), Demand::material);
        list.quantity(
                "quantity", words.get("demand.quantity"), demand -> words.quantity(demand.quantity(), demand.unit()));
        list.text("wanted", words.get("demand.wanted"), demand -> words.day(demand.wantedBy()));
        if (open) {
            list.buttons("actions", words.get("actions"), this::buttons);
        }
        list.sortable("firm", "material", "quantity", "wanted");
    }

    private Component buttons(Demand demand) {
        var name = demand.firmName() + " " + demand.material();
        return new Div(
                Buttons.small(words.get("edit"), name, () -> edit(demand)),
                Buttons.small(words.get("delete"), name, () -> remove(demand, name)));
    }

    private void remove(Demand demand, String name) {
        desk.tools()
                .attempts()
                .undoable(
                        words.get("deleted", name),
                        () -> desk.demands().remove(demand),
                        () -> desk.demands().restore(demand.id()),
                        reload);
    }
}
