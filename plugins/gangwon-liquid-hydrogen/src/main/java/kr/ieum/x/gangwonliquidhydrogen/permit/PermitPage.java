package kr.ieum.x.gangwonliquidhydrogen.permit;

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
import kr.ieum.x.gangwonliquidhydrogen.page.Titled;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** One permit: its clock with the rule it runs under, and what can be done now. */
class PermitPage extends Composite<Div> {

    private final transient PermitService permits;
    private final transient TermRules rules;
    private final transient Tools tools;
    private final transient Words words;
    private final UUID id;

    PermitPage(PermitService permits, TermRules rules, Tools tools, UUID id) {
        this.permits = permits;
        this.rules = rules;
        this.tools = tools;
        this.id = id;
        words = tools.words();
        show();
    }

    private void show() {
        getContent().removeAll();
        permits.find(id).ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(Permit permit) {
        var header = new PageHeader(permit.title(), actions(permit).toArray(Component[]::new))
                .under(words.get("permit.title"), Sheet.address(PermitView.PATH))
                .withHelp(words.get("permit.clock.help"));
        var facts = new FactList()
                .with(words.get("permit.kind"), words.of(permit.kind()))
                .with(words.get("firm"), new Anchor("companies/" + permit.firmId(), permit.firmName()))
                .with(words.get("permit.site"), permit.site())
                .with(words.get("permit.number"), permit.number())
                .with(words.get("permit.not-moved"), words.get(permit.notMoved() ? "permit.not-moved.yes" : "no"))
                .with(words.get("note"), permit.note())
                .with(words.get("changed"), words.moment(permit.changedAt()) + " " + permit.changedBy());
        getContent().add(header, facts, new Titled(words.get("permit.clock"), clock(permit)));
        getContent().add(new StepList(words, permits.steps(id), step -> words.get("permit.step." + step)));
    }

    private FactList clock(Permit permit) {
        var clock = permits.clock(permit);
        var today = tools.acting().today();
        var rule = rules.at(permit.kind(), permit.grantedOn());
        var outcome = permit.outcome();
        return new FactList()
                .with(words.get("permit.phase"), new PhaseBadge(words, clock.phase(today)))
                .with(words.get("permit.left"), LeftText.of(words, clock, today))
                .with(words.get("permit.granted"), words.day(permit.grantedOn()))
                .with(
                        words.get("permit.rule"),
                        words.get("permit.rule.of", rule.id(), rule.source().in(words.locale())))
                .with(words.get("permit.first"), span(clock.first()))
                .with(
                        words.get("permit.window"),
                        words.get("permit.from-to", words.day(clock.opens()), words.day(clock.closes())))
                .with(words.get("permit.asked"), words.day(permit.extensionAskedOn()))
                .with(words.get("permit.extension"), clock.extension() == null ? null : span(clock.extension()))
                .with(
                        words.get("permit.outcome"),
                        outcome == null ? null : words.of(outcome) + " " + words.day(permit.outcomeOn()));
    }

    private String span(Term term) {
        return words.get("permit.from-to", words.day(term.from()), words.day(term.last()));
    }

    private void showNothing() {
        var way = new Anchor(Sheet.address(PermitView.PATH), words.get("permit.title"));
        getContent().add(new EmptyState(words.get("gone"), words.get("gone.hint"), way));
    }

    private List<Component> actions(Permit permit) {
        var actions = new ArrayList<Component>();
        if (!tools.acting().mayManage()) {
            return actions;
        }
        actions.add(Buttons.plain(
                words.get("edit"),
                () -> PermitForm.change(permits, rules, tools, permit, this::show)
                        .open()));
        actions.add(Buttons.plain(words.get("delete"), () -> remove(permit)));
        if (permit.outcome() == null) {
            actions.add(Buttons.plain(
                    words.get("permit.end"),
                    () -> PermitSteps.end(permits, tools, permit, this::show).open()));
            if (permit.extensionBefore() == null) {
                actions.add(extension(permit));
            }
        }
        return actions;
    }

    private Component extension(Permit permit) {
        return permit.extensionAskedOn() == null
                ? Buttons.first(
                        words.get("permit.ask"),
                        () -> PermitSteps.ask(permits, tools, permit, this::show)
                                .open())
                : Buttons.first(
                        words.get("permit.extend"),
                        () -> PermitSteps.extend(permits, tools, permit, this::show)
                                .open());
    }

    private void remove(Permit permit) {
        tools.attempts()
                .undoable(
                        words.get("deleted", permit.title()),
                        () -> {
                            permits.remove(permit);
                            Sheet.open(PermitView.PATH);
                        },
                        () -> {
                            permits.restore(id);
                            Sheet.open(PermitView.PATH, id);
                        },
                        () -> {});
    }
}
