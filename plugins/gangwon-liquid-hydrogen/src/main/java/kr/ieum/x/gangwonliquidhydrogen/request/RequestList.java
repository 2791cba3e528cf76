package kr.ieum.x.gangwonliquidhydrogen.request;

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

/** All requests at a desk, with what is left of the budgets above them. */
class RequestList extends Composite<Div> implements RecordList.Source<Request> {

    private final transient RequestDesk.At at;
    private final transient Words words;
    private final SearchField search;
    private final ChoiceFilter<RequestKind> kind;
    private final ChoiceFilter<RequestState> state;
    private final RecordList<Request> list;

    RequestList(RequestDesk.At at) {
        this.at = at;
        words = at.tools().words();
        search = new SearchField(words.get("request.search"), this::refresh);
        kind = new ChoiceFilter<>(words, words.get("request.kind"), RequestKind.of(at.desk()), this::refresh);
        state = new ChoiceFilter<>(words, words.get("request.state"), List.of(RequestState.values()), this::refresh);
        var nothing = new EmptyState(words.get("request.none"), at.text("request.none.hint"));
        list = new RecordList<>(at.text("request.title"), this, nothing);
        list.filters(search, kind, state);
        columns();
        list.refresh();
        var begin = Buttons.first(
                words.get("request.new"),
                () -> Sheet.thenOpen(at.path(), made -> RequestForm.apply(at, made))
                        .open());
        var header = new PageHeader(at.text("request.title"), begin).withHelp(at.text("request.help"));
        getContent().add(header, new BudgetSection(at), list);
    }

    @Override
    public List<Request> page(Slice slice) {
        return at.requests().page(condition(), slice);
    }

    @Override
    public int count() {
        return at.requests().count(condition());
    }

    private RequestSearch condition() {
        return new RequestSearch(at.desk(), search.getValue(), kind.chosen(), state.chosen());
    }

    private void refresh() {
        list.refresh();
    }

    private void columns() {
        list.onOpen(request -> Sheet.open(at.path(), request.id()));
        list.name(
                "title",
                words.get("request.name"),
                Request::title,
                request -> new Anchor(Sheet.address(at.path(), request.id()), request.title()));
        list.text("firm", words.get("firm"), Request::firmName);
        list.text("kind", words.get("request.kind"), request -> words.of(request.kind()));
        list.text("year", words.get("request.year"), request -> Integer.toString(request.year()));
        list.quantity("asked", words.get("request.asked"), request -> words.won(request.asked()));
        list.quantity("granted", words.get("request.granted"), request -> words.won(request.granted()));
        list.part(
                "state",
                words.get("request.state"),
                request -> words.of(request.state()),
                request -> new RequestBadge(words, request.state()));
        list.sortable("title", "firm", "kind", "year", "asked", "granted");
    }
}
