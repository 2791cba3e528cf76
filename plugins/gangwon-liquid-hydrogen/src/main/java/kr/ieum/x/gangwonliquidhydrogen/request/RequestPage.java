package kr.ieum.x.gangwonliquidhydrogen.request;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;
import kr.ieum.x.gangwonliquidhydrogen.page.StepList;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** One request with its way so far and the steps that can follow. */
class RequestPage extends Composite<Div> {

    private final transient RequestDesk.At at;
    private final transient Words words;
    private final UUID id;

    RequestPage(RequestDesk.At at, UUID id) {
        this.at = at;
        this.id = id;
        words = at.tools().words();
        show();
    }

    private void show() {
        getContent().removeAll();
        at.requests().find(id).ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(Request request) {
        var header = new PageHeader(request.title(), actions(request).toArray(Component[]::new))
                .under(at.text("request.title"), Sheet.address(at.path()))
                .withHelp(words.get("request.page.help"));
        var facts = new FactList()
                .with(words.get("request.state"), new RequestBadge(words, request.state()))
                .with(words.get("request.kind"), words.of(request.kind()))
                .with(words.get("firm"), new Anchor("companies/" + request.firmId(), request.firmName()))
                .with(words.get("request.asked"), words.won(request.asked()))
                .with(words.get("request.granted"), words.won(request.granted()))
                .with(words.get("request.year"), Integer.toString(request.year()))
                .with(
                        words.get("request.period"),
                        words.get(
                                "permit.from-to",
                                words.day(request.startsOn()),
                                words.day(request.endsBefore().minusDays(1))))
                .with(words.get("note"), request.note())
                .with(words.get("changed"), words.moment(request.changedAt()) + " " + request.changedBy());
        var steps = new StepList(words, at.requests().steps(id), state -> words.of(RequestState.valueOf(state)));
        getContent().add(header, facts, steps);
    }

    private void showNothing() {
        var way = new Anchor(Sheet.address(at.path()), at.text("request.title"));
        getContent().add(new EmptyState(words.get("gone"), words.get("gone.hint"), way));
    }

    private List<Component> actions(Request request) {
        var actions = new ArrayList<Component>();
        if (request.granted() == null && request.state() != RequestState.NOT_SELECTED) {
            actions.add(Buttons.plain(
                    words.get("edit"),
                    () -> RequestForm.change(at, request, this::show).open()));
            actions.add(Buttons.plain(words.get("delete"), () -> remove(request)));
        }
        request.state()
                .next()
                .forEach(to -> actions.add(Buttons.first(
                        words.get("request.to." + to),
                        () -> MoveForm.of(at, request, to, this::show).open())));
        return actions;
    }

    private void remove(Request request) {
        at.tools()
                .attempts()
                .undoable(
                        words.get("deleted", request.title()),
                        () -> {
                            at.requests().remove(request);
                            Sheet.open(at.path());
                        },
                        () -> {
                            at.requests().restore(id);
                            Sheet.open(at.path(), id);
                        },
                        () -> {});
    }
}
