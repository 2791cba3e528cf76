package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kr.ieum.industry.allocation.PathYear;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.MoneyUnit;

/** The ratio year by year as the rules say, beside one that rises by the same step. */
class PathTable extends Composite<Div> {

    PathTable(List<PathYear> path, AllocationTexts wording, MoneyUnit unit) {
        var table = new DataTable(
                wording.get("path"),
                List.of(
                        wording.get("column.year"),
                        wording.get("column.ratio"),
                        wording.head("column.pool", unit),
                        wording.head("column.equal-each", unit),
                        wording.get("column.even-ratio"),
                        wording.head("column.even-pool", unit),
                        wording.head("column.even-equal", unit)));
        table.addClassName("path-table");
        path.forEach(year -> table.add(
                String.valueOf(year.year()),
                List.of(
                        wording.percent(year.ratio()),
                        unit.format(year.pool()),
                        unit.format(year.equalShare()),
                        wording.percent(year.even()),
                        unit.format(year.evenPool()),
                        unit.format(year.evenEqualShare()))));
        var note = new Paragraph(wording.get("path-note"));
        note.addClassName("footnote");
        getContent().add(table, note);
    }
}
