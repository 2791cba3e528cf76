package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PluginReview;
import kr.ieum.plugins.catalogue.PluginSpread;
import kr.ieum.plugins.catalogue.RuleEntry;
import kr.ieum.text.Moments;

/** What the ministry says about publishers and plugins, now and before. */
class RulesPanel extends Composite<Div> {

    private final transient PluginPolicy policy;
    private final transient PluginReview review;
    private final transient PluginSpread spread;
    private final transient Moments moments;
    private final Div tables = new Div();

    RulesPanel(PluginPolicy policy, PluginReview review, PluginSpread spread, Moments moments) {
        this.policy = policy;
        this.review = review;
        this.spread = spread;
        this.moments = moments;
        tables.addClassNames("plugin-words", "catalogue-rules");
        var set = getTranslation("catalogue.rule.set");
        var actions = new Div(Acting.button(set, set, this::set, ButtonVariant.LUMO_PRIMARY));
        actions.addClassName("catalogue-actions");
        getContent().add(new Paragraph(getTranslation("catalogue.rule.help")), actions, tables);
        refresh();
    }

    private void refresh() {
        tables.removeAll();
        tables.add(table(getTranslation("catalogue.rule.now"), policy.rules()));
        var mandatory = spread.ofMandatory();
        if (!mandatory.isEmpty()) {
            tables.add(new MandatoryTable(mandatory, spread.all(), review.releases()));
        }
        tables.add(new Details(
                getTranslation("catalogue.rule.history"),
                table(getTranslation("catalogue.rule.history"), policy.ruleHistory())));
    }

    private void set() {
        new RuleDialog(policy, review, () -> {
                    Notices.success(getTranslation("catalogue.saved"));
                    refresh();
                })
                .open();
    }

    private DataTable table(String caption, List<RuleEntry> rules) {
        var table = new DataTable(
                caption,
                List.of(
                        getTranslation("catalogue.rule.subject"),
                        getTranslation("catalogue.rule"),
                        getTranslation("catalogue.rule.from"),
                        getTranslation("catalogue.entered"),
                        getTranslation("catalogue.reason")));
        rules.forEach(rule -> table.add(
                getTranslation(rule.ofPlugin() ? "catalogue.rule.plugin" : "catalogue.rule.publisher", rule.subject()),
                List.of(
                        getTranslation("catalogue.rule." + rule.rule()),
                        rule.stopsFrom() == null ? "-" : moments.minute(rule.stopsFrom()),
                        rule.entered().text(moments),
                        rule.entered().reason())));
        return table;
    }
}
