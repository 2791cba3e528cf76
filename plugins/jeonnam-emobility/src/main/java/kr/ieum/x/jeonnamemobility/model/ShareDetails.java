package kr.ieum.x.jeonnamemobility.model;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.x.jeonnamemobility.common.Words;

/** How the share of a vehicle comes about: the formula with its numbers, each input with its day, and what would lift it. */
final class ShareDetails extends Composite<Div> {

    private static final int LIFTS = 5;

    private final transient Words words;
    private final transient ModelShare shown;

    ShareDetails(Words words, ModelShare shown, TargetPath path, LocalDate today) {
        this.words = words;
        this.shown = shown;
        getContent().add(new H2(words.get("share.of", shown.model().label())));
        if (shown.share().inputs().isEmpty()) {
            getContent().add(new Paragraph(words.get("share.no-parts-hint")));
            return;
        }
        result();
        missing();
        getContent().add(inputs());
        lifts();
        getContent().add(course(path, today));
    }

    private void result() {
        var share = shown.share();
        share.ofKnown()
                .ifPresent(percent -> getContent()
                        .add(new Paragraph(words.get(
                                share.percent().isPresent() ? "share.formula" : "share.formula-known",
                                words.number(share.domestic(), 0),
                                words.number(share.total(), 0),
                                words.number(percent, 2)))));
        getContent().add(new Paragraph(words.get("share.formula-words")));
    }

    private void missing() {
        var missing = shown.share().missing();
        if (missing.isEmpty()) {
            return;
        }
        var names = missing.stream().map(this::lacks).collect(Collectors.joining(", "));
        getContent().add(new Paragraph(words.get("share.missing-parts", missing.size(), names)));
        shown.share()
                .range()
                .ifPresent(range -> getContent()
                        .add(new Paragraph(words.get(
                                "share.range", words.number(range.lowest(), 2), words.number(range.highest(), 2)))));
    }

    private String lacks(BomInput input) {
        var what = Stream.of(
                        input.cost() == null ? words.get("share.lacks-cost") : "",
                        input.share() == null ? words.get("share.lacks-share") : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("·"));
        return input.number() + " " + input.name() + " (" + what + ")";
    }

    private DataTable inputs() {
        var table = new DataTable(
                words.get("share.inputs"),
                List.of(
                        words.get("part"),
                        words.get("model.quantity"),
                        words.get("part.cost"),
                        words.get("part.cost-since"),
                        words.get("part.share"),
                        words.get("part.share-since"),
                        words.get("share.amount"),
                        words.get("share.domestic-amount"),
                        words.get("part.evidence")));
        shown.share().inputs().forEach(input -> table.add(input.number() + " " + input.name(), cells(input)));
        return table;
    }

    private List<String> cells(BomInput input) {
        var cost = input.cost();
        var share = input.share();
        return List.of(
                words.number(input.quantity()),
                cost == null ? "-" : words.number(cost.won()),
                cost == null ? "-" : cost.since().toString(),
                share == null ? "-" : words.number(share.percent()),
                share == null ? "-" : share.since().toString(),
                cost == null ? "-" : words.number(input.amount(), 0),
                input.isKnown() ? words.number(input.domesticAmount(), 0) : "-",
                share == null ? "-" : share.evidence());
    }

    private void lifts() {
        var lifts = shown.share().lifts();
        if (lifts.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        lifts.stream()
                .limit(LIFTS)
                .forEach(lift -> list.add(new ListItem(words.get(
                        "share.lift",
                        lift.input().number() + " " + lift.input().name(),
                        words.number(lift.points(), 2)))));
        getContent().add(new H3(words.get("share.lifts")), new Paragraph(words.get("share.lifts-hint")), list);
    }

    private DataTable course(TargetPath path, LocalDate today) {
        var table = new DataTable(
                words.get("share.course"),
                List.of(
                        words.get("share.day"),
                        words.get("share.percent"),
                        words.get("share.path"),
                        words.get("share.gap")));
        shown.bom().turns(shown.model().since(), today).forEach(day -> {
            var percent = shown.bom().on(day).percent();
            table.add(
                    day.toString(),
                    List.of(
                            percent.map(each -> words.number(each, 2)).orElse(words.get("share.unknown")),
                            words.number(path.on(day), 2),
                            percent.map(each -> points(path.ahead(each, day))).orElse("-")));
        });
        return table;
    }

    private String points(BigDecimal ahead) {
        return (ahead.signum() > 0 ? "+" : "") + words.number(ahead, 2);
    }
}
