package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A section of a page under a heading of its own. */
public class Titled extends Div {

    public Titled(String title, Component... parts) {
        super(new H2(title));
        add(parts);
        addClassName("details-section");
    }
}
