package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.ReasonForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;
import kr.ieum.x.gangwonliquidhydrogen.page.Titled;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** One run, item by item, until it is signed; from then on it is only read. */
class RunPage extends Composite<Div> {

    private final transient SafetyDesk desk;
    private final transient Words words;
    private final UUID id;

    RunPage(SafetyDesk desk, UUID id) {
        this.desk = desk;
        this.id = id;
        words = desk.words();
        show();
    }

    private void show() {
        getContent().removeAll();
        desk.runs().find(id).ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(Run run) {
        var results = desk.runs().results(id);
        var header = new PageHeader(run.site(), actions(run, results).toArray(Component[]::new))
                .under(words.get("safety.title"), Sheet.address(SafetyView.PATH))
                .withHelp(words.get("run.help"));
        var facts = new FactList()
                .with(words.get("run.state"), new RunBadge(words, run))
                .with(words.get("template"), run.templateName())
                .with(words.get("run.day"), words.day(run.day()))
                .with(words.get("run.inspector"), run.inspector())
                .with(
                        words.get("run.signed"),
                        run.isSigned() ? run.signedBy() + " " + words.moment(run.signedAt()) : null)
                .with(words.get("run.remark"), run.remark());
        getContent().add(header, facts, new Titled(words.get("run.items"), table(run, results)));
    }

    private void showNothing() {
        var way = new Anchor(Sheet.address(SafetyView.PATH), words.get("safety.title"));
        getContent().add(new EmptyState(words.get("gone"), words.get("gone.hint"), way));
    }

    private List<Component> actions(Run run, List<Result> results) {
        var actions = new ArrayList<Component>();
        actions.add(new PrintButton(getContent(), () -> RunSheet.of(words, run, results)));
        if (!run.isSigned()) {
            actions.add(Buttons.plain(words.get("delete"), () -> remove(run)));
            actions.add(Buttons.first(words.get("run.sign"), this::sign));
        }
        return actions;
    }

    private Grid<Result> table(Run run, List<Result> results) {
        var grid = new Grid<Result>();
        grid.getElement().setAttribute("aria-label", words.get("run.items"));
        grid.addColumn(Result::position)
                .setHeader(words.get("item.position"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(result -> RunSheet.item(words, result))
                .setHeader(words.get("item"))
                .setRowHeader(true)
                .setFlexGrow(2)
                .setTooltipGenerator(Result::note);
        grid.addColumn(Result::basis).setHeader(words.get("item.basis"));
        grid.addColumn(result -> RunSheet.finding(words, result)).setHeader(words.get("finding"));
        grid.addColumn(Result::remark).setHeader(words.get("finding.remark"));
        grid.addColumn(result -> RunSheet.measure(words, result)).setHeader(words.get("measure"));
        if (!run.isSigned()) {
            grid.addComponentColumn(result -> Buttons.small(
                            words.get("finding.write"),
                            result.item(),
                            () -> AnswerForm.of(desk, result, this::show).open()))
                    .setHeader(words.get("actions"))
                    .setKey("actions");
        }
        grid.setAllRowsVisible(true);
        grid.setItems(results);
        return grid;
    }

    private void sign() {
        ReasonForm.of(desk.tools(), words.get("run.sign"), "run.remark", false, remark -> {
                    desk.runs().sign(id, remark);
                    show();
                })
                .open();
    }

    private void remove(Run run) {
        desk.tools()
                .attempts()
                .undoable(
                        words.get("deleted", run.site()),
                        () -> {
                            desk.runs().remove(id);
                            Sheet.open(SafetyView.PATH);
                        },
                        () -> {
                            desk.runs().restore(id);
                            Sheet.open(SafetyView.PATH, id);
                        },
                        () -> {});
    }
}
