package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Regions with what they get and why, redrawn in place while a slider moves. */
class AllocationTable extends Composite<Div> {

    private final transient AllocationTexts wording;
    private final transient RuleTexts rules;
    private final transient Function<TenantId, Explanation> basis;
    private final NativeTableRow head = new NativeTableRow();
    private final NativeTableBody body;
    private final transient Map<TenantId, List<NativeTableCell>> cells = new LinkedHashMap<>();
    private final transient List<NativeTableCell> sums = new ArrayList<>();
    private @Nullable MoneyUnit shownUnit;
    private List<String> shownColumns = List.of();

    /** @param basis how the share of a region came about, asked when its button is clicked */
    AllocationTable(AllocationTexts wording, RuleTexts rules, Function<TenantId, Explanation> basis) {
        this.wording = wording;
        this.rules = rules;
        this.basis = basis;
        var caption = wording.get("table");
        var table = new NativeTable();
        table.setCaptionText(caption);
        table.getHead().add(head);
        body = table.getBody();
        getContent().addClassName("data-table");
        getContent().add(table);
        // what scrolls must be reachable by keyboard
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
    }

    /** @param comparisons with what each is called, of differences in won by region */
    void show(List<AllocationLine> lines, List<Comparison> comparisons, MoneyUnit unit) {
        showHead(comparisons, unit);
        if (!List.copyOf(cells.keySet())
                .equals(lines.stream().map(AllocationLine::region).toList())) {
            begin(lines, comparisons.size());
        }
        lines.forEach(line -> fill(cells.getOrDefault(line.region(), List.of()), words(line, comparisons, unit)));
        fill(sums, sum(lines, comparisons, unit));
    }

    private void showHead(List<Comparison> comparisons, MoneyUnit unit) {
        var columns = comparisons.stream().map(Comparison::name).toList();
        if (unit == shownUnit && columns.equals(shownColumns)) {
            return;
        }
        shownUnit = unit;
        shownColumns = columns;
        head.removeAll();
        head.add(scoped(wording.get("column.region"), "col"), scoped(wording.get("column.grade"), "col"));
        for (var column : List.of("equal", "fixed", "weighted", "sum")) {
            head.add(scoped(wording.head("column." + column, unit), "col"));
        }
        comparisons.forEach(each -> head.add(scoped(wording.get("head", each.name(), wording.unit(unit)), "col")));
        head.add(scoped(wording.get("column.basis"), "col"));
    }

    private void begin(List<AllocationLine> lines, int comparisons) {
        body.removeAll();
        cells.clear();
        for (var line : lines) {
            var region = wording.region(line.region());
            cells.put(
                    line.region(),
                    row(
                            region,
                            comparisons,
                            new BasisButton(rules, wording.get("share-of", region), () -> basis.apply(line.region()))));
        }
        sums.clear();
        sums.addAll(row(wording.get("column.sum-all"), comparisons, new Div()));
    }

    private List<NativeTableCell> row(String name, int comparisons, Component last) {
        var row = new NativeTableRow(scoped(name, "row"));
        var filled = new ArrayList<NativeTableCell>();
        for (var column = 0; column < 5 + comparisons; column++) {
            var cell = new NativeTableCell();
            filled.add(cell);
            row.add(cell);
        }
        var end = new NativeTableCell();
        end.add(last);
        row.add(end);
        body.add(row);
        return filled;
    }

    private List<String> words(AllocationLine line, List<Comparison> comparisons, MoneyUnit unit) {
        var words = new ArrayList<>(List.of(
                line.grade().name(),
                unit.format(line.equal()),
                unit.format(line.fixed()),
                unit.format(line.weighted()),
                unit.format(line.sum())));
        comparisons.forEach(each -> words.add(wording.change(each.differences().get(line.region()), unit)));
        return words;
    }

    private List<String> sum(List<AllocationLine> lines, List<Comparison> comparisons, MoneyUnit unit) {
        var words = new ArrayList<>(List.of(
                "",
                unit.format(lines.stream().mapToLong(AllocationLine::equal).sum()),
                unit.format(lines.stream().mapToLong(AllocationLine::fixed).sum()),
                unit.format(lines.stream().mapToLong(AllocationLine::weighted).sum()),
                unit.format(lines.stream().mapToLong(AllocationLine::sum).sum())));
        comparisons.forEach(each -> words.add(wording.change(
                each.differences().values().stream().mapToLong(Long::longValue).sum(), unit)));
        return words;
    }

    private static void fill(List<NativeTableCell> row, List<String> words) {
        for (var place = 0; place < row.size(); place++) {
            row.get(place).setText(words.get(place));
        }
    }

    private static NativeTableHeaderCell scoped(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /**
     * @param name against what
     * @param differences won by region; a region that is not there has nothing to compare with
     */
    record Comparison(String name, Map<TenantId, Long> differences) {}
}
