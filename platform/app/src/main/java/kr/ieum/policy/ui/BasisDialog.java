package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.RuleVersion;

/** How a figure came about: result, formula, inputs, the versions of rules, and what to mind. */
@StyleSheet("krds/policy.css")
class BasisDialog extends Dialog {

    /** Browsers offer the clipboard over https only; elsewhere the old way has to do. */
    private static final String COPY = """
            const text = $0;
            if (navigator.clipboard) {
                return navigator.clipboard.writeText(text).then(() => true, () => false);
            }
            const area = document.createElement('textarea');
            area.value = text;
            this.appendChild(area);
            area.select();
            const copied = document.execCommand('copy');
            area.remove();
            return copied;""";

    private final transient RuleTexts texts;

    BasisDialog(Explanation explanation, RuleTexts texts) {
        this.texts = texts;
        var title = explanation.title().in(texts.locale());
        setHeaderTitle(getTranslation("policy.basis.of", title));
        setWidth("48rem");
        setMaxWidth("100%");
        var result = new Paragraph(explanation.result());
        result.addClassName("basis-result");
        var body = new Div(result, part("policy.basis.formula", formula(explanation)));
        body.addClassName("basis");
        if (!explanation.inputs().isEmpty()) {
            body.add(part("policy.basis.inputs", inputs(explanation)));
        }
        if (!explanation.rules().isEmpty()) {
            body.add(part(
                    "policy.basis.rules",
                    explanation.rules().stream().map(this::rule).toArray(Component[]::new)));
        }
        if (!explanation.limits().isEmpty()) {
            body.add(part("policy.basis.limits", limits(explanation)));
        }
        add(body);
        getFooter()
                .add(
                        new Button(getTranslation("policy.basis.copy"), click -> copy(explanation)),
                        new Button(getTranslation("text.close"), click -> close()));
    }

    private Section part(String titleKey, Component... content) {
        var part = new Section(new H3(getTranslation(titleKey)));
        part.add(content);
        return part;
    }

    private Paragraph formula(Explanation explanation) {
        var formula = new Paragraph(explanation.formula().in(texts.locale()));
        formula.addClassName("basis-formula");
        return formula;
    }

    private DataTable inputs(Explanation explanation) {
        var table = new DataTable(
                getTranslation("policy.basis.inputs"),
                Stream.of("name", "value", "source", "date")
                        .map(column -> getTranslation("policy.basis.input." + column))
                        .toList());
        table.addClassName("text-table");
        explanation
                .inputs()
                .forEach(input -> table.add(
                        input.name().in(texts.locale()),
                        List.of(
                                ExplanationText.value(texts, input),
                                input.source().in(texts.locale()),
                                ExplanationText.date(texts, input))));
        return table;
    }

    private Component rule(RuleVersion version) {
        var rule = version.rule();
        var head = new H4(new Anchor(PolicyPaths.rule(rule.id()), rule.name().in(texts.locale())));
        var facts = new FactList()
                .with(getTranslation("policy.rule.value"), texts.value(version))
                .with(getTranslation("policy.rule.term"), texts.term(version))
                .with(getTranslation("policy.rule.revision"), String.valueOf(version.revision()))
                .with(
                        getTranslation("policy.rule.clause"),
                        new Anchor(PolicyPaths.clause(rule.clause()), texts.clause(rule.clause())))
                .with(getTranslation("policy.rule.statute"), rule.statute());
        var block = new Div(head, facts);
        block.addClassName("basis-rule");
        return block;
    }

    private UnorderedList limits(Explanation explanation) {
        return new UnorderedList(explanation.limits().stream()
                .map(limit -> new ListItem(limit.in(texts.locale())))
                .toArray(ListItem[]::new));
    }

    private void copy(Explanation explanation) {
        getElement().executeJs(COPY, ExplanationText.of(texts, explanation)).then(Boolean.class, copied -> {
            if (copied) {
                Notices.success(getTranslation("policy.basis.copied"));
            } else {
                Notices.error(getTranslation("policy.basis.not-copied"));
            }
        });
    }
}
