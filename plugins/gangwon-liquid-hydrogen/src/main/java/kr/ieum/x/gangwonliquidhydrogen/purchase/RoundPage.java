package kr.ieum.x.gangwonliquidhydrogen.purchase;

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
import kr.ieum.x.gangwonliquidhydrogen.page.ReasonForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;
import kr.ieum.x.gangwonliquidhydrogen.page.StepList;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** One round: what firms want, what suppliers offer, what was ordered, and what each firm pays. */
class RoundPage extends Composite<Div> {

    private final transient PurchaseDesk desk;
    private final transient Words words;
    private final UUID id;

    RoundPage(PurchaseDesk desk, UUID id) {
        this.desk = desk;
        this.id = id;
        words = desk.words();
        show();
    }

    private void show() {
        getContent().removeAll();
        desk.rounds().find(id).ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(Round round) {
        var header = new PageHeader(round.name(), actions(round).toArray(Component[]::new))
                .under(words.get("purchase.title"), Sheet.address(PurchaseView.PATH))
                .withHelp(words.get("purchase.round.help"));
        var facts = new FactList()
                .with(words.get("purchase.state"), new RoundBadge(words, round.state()))
                .with(words.get("purchase.closes"), words.day(round.closesOn()))
                .with(words.get("purchase.firms"), Integer.toString(round.firms()))
                .with(words.get("note"), round.note())
                .with(words.get("changed"), words.moment(round.changedAt()) + " " + round.changedBy());
        getContent().add(header, facts, new DemandSection(desk, round, this::show));
        if (round.state() != RoundState.COLLECTING) {
            getContent().add(new LotSection(desk, round, this::show));
        }
        desk.orders().orders(id).forEach(order -> getContent().add(new OrderSection(desk, order, this::show)));
        getContent().add(new StepList(words, desk.rounds().steps(id), state -> words.of(RoundState.valueOf(state))));
    }

    private void showNothing() {
        var way = new Anchor(Sheet.address(PurchaseView.PATH), words.get("purchase.title"));
        getContent().add(new EmptyState(words.get("gone"), words.get("gone.hint"), way));
    }

    private List<Component> actions(Round round) {
        var actions = new ArrayList<Component>();
        if (!desk.mayManage()) {
            return actions;
        }
        actions.add(Buttons.plain(
                words.get("edit"),
                () -> RoundForm.change(desk, round, this::show).open()));
        if (round.state().mayBecome(RoundState.CANCELLED)) {
            actions.add(Buttons.plain(words.get("purchase.cancel"), () -> ask("purchase.cancel", round)));
            actions.add(Buttons.plain(words.get("delete"), () -> remove(round)));
        }
        if (round.state() == RoundState.COLLECTING) {
            actions.add(Buttons.first(words.get("purchase.close"), this::close));
        }
        if (round.state() == RoundState.CLOSED) {
            actions.add(Buttons.plain(
                    words.get("purchase.reopen"),
                    () -> ReopenForm.of(desk, round, this::show).open()));
        }
        return actions;
    }

    private void ask(String title, Round round) {
        ReasonForm.of(desk.tools(), words.get(title), "reason", true, reason -> {
                    desk.rounds().cancel(round.id(), reason);
                    show();
                })
                .open();
    }

    private void close() {
        desk.tools()
                .attempts()
                .now(words.get("purchase.closed"), () -> desk.rounds().close(id), this::show);
    }

    private void remove(Round round) {
        desk.tools()
                .attempts()
                .undoable(
                        words.get("deleted", round.name()),
                        () -> {
                            desk.rounds().remove(id, round.version());
                            Sheet.open(PurchaseView.PATH);
                        },
                        () -> {
                            desk.rounds().restore(id);
                            Sheet.open(PurchaseView.PATH, id);
                        },
                        () -> {});
    }
}
