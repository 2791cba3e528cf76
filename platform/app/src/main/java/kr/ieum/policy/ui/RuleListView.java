package kr.ieum.policy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.OpenedRows;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.policy.Clauses;
import kr.ieum.policy.RuleFilter;
import kr.ieum.policy.RuleRow;
import kr.ieum.policy.RuleService;
import org.jspecify.annotations.Nullable;

/** Every rule with what it says on a day. */
@Route(PolicyPaths.RULES)
@Menu(title = "policy.rules.title", order = 810)
@PermitAll
@StyleSheet("krds/policy.css")
class RuleListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DAY = "day";

    private final transient RuleService rules;
    private final transient RuleTexts texts;
    private final DateField day = new DateField(getTranslation("policy.rules.day"));
    private final PolicyConditions conditions;
    private final Span count = new Span();
    private final Div nothing = new Div();
    private final Grid<RuleRow> grid = new Grid<>();
    private transient List<List<String>> lines = List.of();

    RuleListView(RuleService rules, Clauses clauses, RuleTexts texts) {
        this.rules = rules;
        this.texts = texts;
        day.setRequired(true);
        conditions = PolicyConditions.of(texts, clauses.tasks(), this::follow).with(day);
        count.addClassName("total");
        count.getElement().setAttribute("role", "status");
        var toolbar = new Div(count, new CsvLink(getTranslation("policy.rules.file"), () -> lines));
        toolbar.addClassName("table-toolbar");
        columns();
        add(new PageHeader(getPageTitle()).withHelp(getTranslation("policy.rules.help")));
        add(conditions, toolbar, nothing, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        conditions.read(query);
        day.setValue(query.getSingleParameter(DAY).map(this::parsed).orElse(rules.today()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("policy.rules.title");
    }

    private LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return rules.today();
        }
    }

    private LocalDate asOf() {
        return day.isEmpty() ? rules.today() : day.getValue();
    }

    private void follow() {
        var query = new HashMap<String, String>();
        conditions.write(query);
        if (!asOf().equals(rules.today())) {
            query.put(DAY, asOf().toString());
        }
        UI.getCurrent().navigate(RuleListView.class, QueryParameters.simple(query));
    }

    private void refresh() {
        var shown = rules.list(new RuleFilter(conditions.words(), conditions.task(), asOf()));
        lines = lines(shown);
        grid.setItems(shown);
        grid.setVisible(!shown.isEmpty());
        count.setText(getTranslation("policy.rules.count", shown.size(), asOf().toString()));
        nothing.removeAll();
        if (shown.isEmpty()) {
            nothing.add(new EmptyState(getTranslation("policy.rules.none"), getTranslation("policy.none-hint")));
        }
    }

    private void columns() {
        grid.getElement().setAttribute("aria-label", getPageTitle());
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(row -> row.task() == 0 ? getTranslation("text.none") : TaskTexts.circled(row.task()))
                .setHeader(getTranslation("policy.rules.task"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new Anchor(
                        PolicyPaths.rule(row.rule().id()), row.rule().name().in(texts.locale())))
                .setHeader(getTranslation("policy.rules.rule"))
                .setWidth("13rem")
                .setFlexGrow(3);
        grid.addColumn(this::value)
                .setHeader(getTranslation("policy.rule.value"))
                .setWidth("11rem")
                .setFlexGrow(3);
        grid.addColumn(this::term)
                .setHeader(getTranslation("policy.rule.term"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new Anchor(
                        PolicyPaths.clause(row.rule().clause()), row.rule().clause()))
                .setHeader(getTranslation("policy.rule.clause"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> or(row.rule().statute()))
                .setHeader(getTranslation("policy.rule.statute"))
                .setWidth("10rem")
                .setFlexGrow(2);
        OpenedRows.of(
                grid,
                row -> UI.getCurrent().navigate(PolicyPaths.rule(row.rule().id())));
    }

    private String value(RuleRow row) {
        return row.version() == null ? getTranslation("policy.rule.none") : texts.brief(row.version());
    }

    private String term(RuleRow row) {
        return row.version() == null ? getTranslation("text.none") : texts.term(row.version());
    }

    private String or(@Nullable String text) {
        return text == null ? getTranslation("text.none") : text;
    }

    /** Made with the page, so that the file says the same in the same language. */
    private List<List<String>> lines(List<RuleRow> shown) {
        var table = new ArrayList<List<String>>();
        table.add(Stream.of("rules.id", "rules.rule", "rule.value", "rule.term", "rule.clause", "rule.statute")
                .map(key -> getTranslation("policy." + key))
                .toList());
        shown.forEach(row -> table.add(List.of(
                row.rule().id(),
                row.rule().name().in(texts.locale()),
                row.version() == null ? getTranslation("policy.rule.none") : texts.value(row.version()),
                term(row),
                row.rule().clause(),
                or(row.rule().statute()))));
        return table;
    }
}
