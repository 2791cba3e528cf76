package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ieum.identity.CurrentUser;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.ClauseSource;

/** Where in the system the clauses are carried out, as the modules tell it. */
@org.springframework.stereotype.Component
class PolicyPlaces {

    private final List<ClauseSource> sources;
    private final RuleTexts texts;

    PolicyPlaces(List<ClauseSource> sources, RuleTexts texts) {
        this.sources = List.copyOf(sources);
        this.texts = texts;
    }

    Map<String, List<ClausePlace>> byClause() {
        return sources.stream()
                .map(ClauseSource::clausePlaces)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(ClausePlace::clause, LinkedHashMap::new, Collectors.toList()));
    }

    /** Links to what the user may open; of the rest the names. */
    UnorderedList list(List<ClausePlace> places) {
        var list = new UnorderedList();
        list.addClassName("clause-places");
        places.forEach(place -> list.add(new ListItem(shown(place))));
        return list;
    }

    /** The names alone, for a sentence. */
    String names(List<ClausePlace> places) {
        return places.stream()
                .map(place -> place.label().in(texts.locale()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Component shown(ClausePlace place) {
        var label = place.label().in(texts.locale());
        var text = place.records() == null ? label : texts.get("policy.place.records", label, place.records());
        var open = CurrentUser.find()
                .filter(user -> place.roles().contains(user.role()))
                .isPresent();
        return open ? new Anchor(place.path(), text) : new Span(texts.get("policy.place.closed", label));
    }
}
