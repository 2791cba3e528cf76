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

    PathTable(List<PathYear> path, AllocationTexts texts, MoneyUnit unit) {
        var table = new DataTable(
                texts.get("path"),
                List.of(
                        texts.get("column.year"),
                        texts.get("column.ratio"),
                        texts.head("column.pool", unit),
                        texts.head("column.equal-each", unit),
                        texts.get("column.even-ratio"),
                        texts.head("column.even-pool", unit),
                        texts.head("column.even-equal", unit)));
        path.forEach(year -> table.add(
                String.valueOf(year.year()),
                List.of(
                        texts.percent(year.ratio()),
                        unit.format(year.pool()),
                        unit.format(year.equalShare()),
                        texts.percent(year.even()),
                        unit.format(year.evenPool()),
                        unit.format(year.evenEqualShare()))));
        var note = new Paragraph(texts.get("path-note"));
        note.addClassName("footnote");
        getContent().add(table, note);
    }
}
