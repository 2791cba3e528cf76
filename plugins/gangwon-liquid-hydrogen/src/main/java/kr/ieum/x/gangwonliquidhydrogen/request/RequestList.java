package kr.ieum.x.gangwonliquidhydrogen.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.ChoiceFilter;
import kr.ieum.x.gangwonliquidhydrogen.page.Listing;
import kr.ieum.x.gangwonliquidhydrogen.page.Register;
import kr.ieum.x.gangwonliquidhydrogen.page.SearchField;
import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;
import kr.ieum.x.gangwonliquidhydrogen.page.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** All requests at a desk, with what is left of the budgets above them. */
class RequestList extends Composite<Div> implements Listing.Source<Request> {

    private final transient RequestDesk.At at;
    private final transient Words words;
    private final SearchField search;
    private final ChoiceFilter<RequestKind> kind;
    private final ChoiceFilter<RequestState> state;
    private final Register<Request> register;

    RequestList(RequestDesk.At at) {
        this.at = at;
        words = at.tools().words();
        search = new SearchField(words.get("request.search"), this::refresh);
        kind = new ChoiceFilter<>(words, words.get("request.kind"), RequestKind.of(at.desk()), this::refresh);
        state = new ChoiceFilter<>(words, words.get("request.state"), List.of(RequestState.values()), this::refresh);
        var nothing = new EmptyState(words.get("request.none"), at.text("request.none.hint"));
        register = new Register<>(words, at.text("request.title"), listing(), nothing, search, kind, state);
        var begin = Buttons.first(
                words.get("request.new"),
                () -> Sheet.thenOpen(at.path(), made -> RequestForm.apply(at, made))
                        .open());
        var header = new PageHeader(at.text("request.title"), begin).withHelp(at.text("request.help"));
        getContent().add(header, new BudgetSection(at), register);
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
        register.refresh();
    }

    private Listing<Request> listing() {
        var listing = new Listing<>(at.text("request.title"), this, request -> Sheet.open(at.path(), request.id()));
        listing.name(
                "title",
                words.get("request.name"),
                Request::title,
                request -> new Anchor(Sheet.address(at.path(), request.id()), request.title()));
        listing.text("firm", words.get("firm"), Request::firmName);
        listing.text("kind", words.get("request.kind"), request -> words.of(request.kind()));
        listing.text("year", words.get("request.year"), request -> Integer.toString(request.year()));
        listing.quantity("asked", words.get("request.asked"), request -> words.won(request.asked()));
        listing.quantity("granted", words.get("request.granted"), request -> words.won(request.granted()));
        listing.part(
                "state",
                words.get("request.state"),
                request -> words.of(request.state()),
                request -> new RequestBadge(words, request.state()));
        return listing;
    }
}
