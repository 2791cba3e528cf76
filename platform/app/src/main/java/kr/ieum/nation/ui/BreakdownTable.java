package kr.ieum.nation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import kr.ieum.nation.Dimension;
import kr.ieum.nation.NationalCount;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.MoneyUnit;

/** The categories of a dimension against areas, with each area's share of the first. */
class BreakdownTable extends Composite<Div> {

    BreakdownTable(Dimension dimension, List<String> areas, NationalCount count, MoneyUnit unit, FigureTexts texts) {
        var title = texts.get("nation.dimension." + dimension);
        var heads = new ArrayList<String>();
        heads.add(title);
        var whole = areas.getFirst();
        for (var area : areas) {
            heads.add(texts.area(area) + " (" + texts.unit(count.measure(), unit) + ")");
            if (!area.equals(whole)) {
                heads.add(texts.area(area) + " " + texts.get("nation.share"));
            }
        }
        var table = new DataTable(title, heads);
        for (var category : count.categories(dimension)) {
            var cells = new ArrayList<String>();
            for (var area : areas) {
                var figure = count.figure(dimension, category, area);
                cells.add(texts.value(count.measure(), unit, figure));
                if (!area.equals(whole)) {
                    cells.add(texts.share(figure, count.figure(dimension, category, whole)));
                }
            }
            table.add(texts.category(dimension, category), cells);
        }
        getContent().addClassName("breakdown");
        getContent().add(table);
        if (dimension == Dimension.CERTIFICATE) {
            getContent().add(new Paragraph(texts.get("nation.certificate.note")));
        }
    }
}
