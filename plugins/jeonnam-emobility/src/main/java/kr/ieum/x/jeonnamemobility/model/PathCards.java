package kr.ieum.x.jeonnamemobility.model;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kr.ieum.plugin.PluginContext;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Where the region should be today, where it is, and from where the target comes. */
final class PathCards extends Composite<Div> {

    private final transient Words words;

    PathCards(Words words, PluginContext plugin, TargetPath path, LocalDate today, Optional<BigDecimal> ofRegion) {
        this.words = words;
        var cards = new Div(
                card("share.card.region", percent(ofRegion), words.get("share.card.region-note")),
                card(
                        "share.card.path",
                        percent(Optional.of(path.on(today))),
                        words.get("share.card.path-note", today.toString())),
                card("share.card.gap", gap(path, today, ofRegion), words.get("share.card.gap-note")),
                card(
                        "share.card.target",
                        words.get("share.card.target-value", path.start(), path.target()),
                        words.get(
                                "share.card.target-note",
                                path.from().toString(),
                                path.to().toString())));
        cards.addClassName("figure-cards");
        getContent().add(cards, source(plugin));
    }

    private Paragraph source(PluginContext plugin) {
        var target = plugin.facts().get("domestic-share-target");
        var from = target == null ? "-" : target.source().in(words.locale());
        return new Paragraph(words.get("share.source", from));
    }

    private String gap(TargetPath path, LocalDate today, Optional<BigDecimal> ofRegion) {
        return ofRegion.map(percent -> path.ahead(percent, today))
                .map(ahead -> words.get(
                        ahead.signum() < 0 ? "share.points-behind" : "share.points-ahead",
                        words.number(ahead.abs(), 2)))
                .orElse(words.get("share.unknown"));
    }

    private String percent(Optional<BigDecimal> value) {
        return value.map(percent -> words.number(percent, 2) + "%").orElse(words.get("share.unknown"));
    }

    private Div card(String key, String value, String note) {
        var title = new Span(words.get(key));
        title.addClassName("figure-title");
        var figure = new Span(value);
        figure.addClassName("figure-value");
        var below = new Span(note);
        below.addClassName("figure-note");
        var card = new Div(title, figure, below);
        card.addClassName("figure-card");
        return card;
    }
}
