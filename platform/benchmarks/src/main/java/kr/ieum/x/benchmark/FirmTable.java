package kr.ieum.x.benchmark;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;

/** A page as many plugins have one: a heading and a lazy list of firms. */
public class FirmTable extends Div {

    public FirmTable(Firms firms) {
        var grid = new Grid<Firm>();
        grid.addColumn(Firm::name).setHeader("기업명");
        grid.addColumn(Firm::industry).setHeader("업종");
        grid.addColumn(Firm::employees).setHeader("종사자");
        grid.getElement().setAttribute("aria-label", "기업");
        grid.setItems(query -> firms.search("", query.getOffset(), query.getLimit()).stream());
        add(new H1("기업 표"), grid);
    }
}
