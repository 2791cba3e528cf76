package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kr.ieum.plugin.Slice;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.RecordList;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.ChoiceFilter;
import kr.ieum.x.gangwonliquidhydrogen.page.SearchField;
import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** All rounds, the latest first. */
class RoundList extends Composite<Div> implements RecordList.Source<Round> {

    private final transient PurchaseDesk desk;
    private final transient Words words;
    private final SearchField search;
    private final ChoiceFilter<RoundState> state;
    private final RecordList<Round> list;

    RoundList(PurchaseDesk desk) {
        this.desk = desk;
        words = desk.words();
        search = new SearchField(words.get("purchase.search"), this::refresh);
        state = new ChoiceFilter<>(words, words.get("purchase.state"), List.of(RoundState.values()), this::refresh);
        var nothing = new EmptyState(words.get("purchase.none"), words.get("purchase.none.hint"));
        list = new RecordList<>(words.get("purchase.title"), this, nothing);
        list.filters(search, state);
        columns();
        list.refresh();
        var header = new PageHeader(words.get("purchase.title")).withHelp(words.get("purchase.help"));
        if (desk.mayManage()) {
            header.setActions(Buttons.first(words.get("purchase.new"), this::begin));
        }
        getContent().add(header, list);
    }

    @Override
    public List<Round> page(Slice slice) {
        return desk.rounds().page(condition(), slice);
    }

    @Override
    public int count() {
        return desk.rounds().count(condition());
    }

    private RoundSearch condition() {
        return new RoundSearch(search.getValue(), state.chosen());
    }

    private void refresh() {
        list.refresh();
    }

    private void begin() {
        Sheet.thenOpen(PurchaseView.PATH, made -> RoundForm.begin(desk, made)).open();
    }

    private void columns() {
        list.onOpen(round -> Sheet.open(PurchaseView.PATH, round.id()));
        list.name(
                "name",
                words.get("purchase.name"),
                Round::name,
                round -> new Anchor(Sheet.address(PurchaseView.PATH, round.id()), round.name()));
        list.part(
                "state",
                words.get("purchase.state"),
                round -> words.of(round.state()),
                round -> new RoundBadge(words, round.state()));
        list.text("closes", words.get("purchase.closes"), round -> words.day(round.closesOn()));
        list.quantity("firms", words.get("purchase.firms"), round -> Integer.toString(round.firms()));
        list.sortable("name", "closes", "firms");
    }
}
