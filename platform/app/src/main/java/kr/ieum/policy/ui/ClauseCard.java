package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kr.ieum.policy.Clause;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.RuleRow;

/** A clause with what it fixes today and where it is carried out. */
class ClauseCard extends Composite<Article> {

    private final transient RuleTexts texts;

    ClauseCard(Clause clause, List<RuleRow> rules, List<ClausePlace> places, RuleTexts texts, PolicyPlaces placing) {
        this.texts = texts;
        var head = new H3(new Anchor(
                PolicyPaths.clause(clause.id()),
                texts.get("policy.clause", clause.id(), clause.measure().in(texts.locale()))));
        getContent().addClassName("clause-card");
        getContent().setId("clause-" + clause.id());
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(head, new Paragraph(clause.summary().in(texts.locale())));
        if (clause.page() != null) {
            var page = new Span(getTranslation("policy.page", clause.page()));
            page.addClassName("clause-page");
            getContent().add(page);
        }
        if (!rules.isEmpty()) {
            getContent().add(part("policy.clause.rules", rules(rules)));
        }
        if (!places.isEmpty()) {
            getContent().add(part("policy.clause.places", placing.list(places)));
        }
    }

    /** Shows which clause an address has named. */
    void point() {
        getContent().addClassName("clause-pointed");
        getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }

    private Div part(String titleKey, Component content) {
        var part = new Div(new H4(getTranslation(titleKey)), content);
        part.addClassName("clause-part");
        return part;
    }

    private UnorderedList rules(List<RuleRow> rules) {
        var list = new UnorderedList();
        list.addClassName("clause-rules");
        rules.forEach(row -> {
            var version = row.version();
            var value = new Span(version == null ? getTranslation("policy.rule.none") : texts.brief(version));
            value.addClassName("clause-rule-value");
            list.add(new ListItem(
                    new Anchor(
                            PolicyPaths.rule(row.rule().id()), row.rule().name().in(texts.locale())),
                    value));
        });
        return list;
    }
}
