package kr.ieum.x.gangwonliquidhydrogen.permit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** Which rule applies from which day, with its source. */
class RuleTable extends Composite<Div> {

    RuleTable(Words words, List<TermRule> rules) {
        var table = new DataTable(
                words.get("rule.title"),
                List.of(
                        words.get("permit.kind"),
                        words.get("rule.from"),
                        words.get("permit.rule"),
                        words.get("rule.terms"),
                        words.get("rule.source")));
        rules.forEach(rule -> table.add(
                words.of(rule.kind()),
                List.of(
                        words.day(rule.from()),
                        rule.id(),
                        words.get("rule.terms.of", rule.years(), rule.extension()),
                        rule.source().in(words.locale()))));
        table.getContent().addClassName("text-table");
        getContent().add(table);
    }
}
