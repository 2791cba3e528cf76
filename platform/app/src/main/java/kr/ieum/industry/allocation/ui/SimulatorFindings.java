package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import kr.ieum.industry.allocation.Simulation;
import kr.ieum.industry.allocation.engine.AllocationChange;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.text.Refusal;

/** What a try comes to in sentences, and what is wrong with it. */
class SimulatorFindings extends Composite<Div> {

    private final transient AllocationTexts wording;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList changes = new UnorderedList();
    private final UnorderedList problems = new UnorderedList();

    SimulatorFindings(AllocationTexts wording) {
        this.wording = wording;
        summary.addClassName("allocation-summary");
        summary.getElement().setAttribute("role", "status");
        problems.addClassName("allocation-problems");
        getContent().add(summary, problems, changes);
    }

    void show(Simulation simulation, String present, MoneyUnit unit) {
        var allocation = simulation.allocation();
        var terms = allocation.terms();
        var equal = allocation.lines().stream()
                .mapToLong(AllocationLine::equal)
                .min()
                .orElse(0);
        summary.setText(wording.get(
                "summary",
                wording.money(terms.total(), unit),
                wording.percent(terms.ratio()),
                wording.money(terms.pool(), unit),
                terms.members().size(),
                wording.money(equal, unit),
                wording.money(allocation.fixedTotal(), unit),
                wording.money(allocation.weightedTotal(), unit)));
        showProblems(problems(simulation));
        changes.removeAll();
        if (!simulation.againstPresent().isEmpty()) {
            changes.add(new ListItem(changed(present, simulation.againstPresent(), unit)));
        }
        changes.add(new ListItem(changed(wording.get("former"), simulation.againstFormer(), unit)));
        changes.add(new ListItem(former(simulation, unit)));
    }

    /**
     * Nothing can be computed: says why, and what to do.
     *
     * @param former whether the page still shows what was computed before
     */
    void show(Refusal refusal, boolean former) {
        summary.setText("");
        changes.removeAll();
        var why = getTranslation(refusal.key(), refusal.arguments());
        showProblems(former ? List.of(why, wording.get("stale")) : List.of(why));
    }

    /** A field holds what cannot be computed with. */
    void showUnreadable() {
        showProblems(List.of(wording.get("unreadable")));
    }

    private void showProblems(List<String> sentences) {
        problems.removeAll();
        sentences.forEach(sentence -> problems.add(new ListItem(sentence)));
        problems.setVisible(!sentences.isEmpty());
    }

    private List<String> problems(Simulation simulation) {
        var sentences = new ArrayList<String>();
        simulation
                .allocation()
                .wrongCounts()
                .forEach(count -> sentences.add(
                        wording.get("problem.count", count.grade().name(), count.expected(), count.actual())));
        simulation
                .allocation()
                .inversions()
                .forEach(pair -> sentences.add(wording.get(
                        "problem.inversion", pair.lower().name(), pair.better().name())));
        return sentences;
    }

    private String changed(String against, List<AllocationChange> changes, MoneyUnit unit) {
        var gains = AllocationChange.gains(changes);
        var losses = AllocationChange.losses(changes);
        return wording.get("changed", against, gains.size(), names(gains, unit), losses.size(), names(losses, unit));
    }

    /** The three that gain or lose most. */
    private String names(List<AllocationChange> changes, MoneyUnit unit) {
        var names = changes.stream()
                .limit(3)
                .map(change -> wording.region(change.region()) + " " + wording.change(change.difference(), unit))
                .toList();
        return names.isEmpty() ? "" : wording.get("most", String.join(", ", names));
    }

    private String former(Simulation simulation, MoneyUnit unit) {
        var former = simulation.former();
        var total = wording.money(former.total(), unit);
        return former.isNeutral()
                ? wording.get("former-neutral", total)
                : wording.get("former-not-neutral", total, wording.change(former.surplus(), unit) + wording.unit(unit));
    }
}
