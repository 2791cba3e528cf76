package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of the page with its heading; says so where nothing is known. */
class DetailsSection extends Composite<Section> {

    DetailsSection(String title, Component... parts) {
        // no landmark of its own: the tables inside are regions of the same names
        var heading = new H2(title);
        getContent().addClassName("details-section");
        getContent().add(heading);
        getContent().add(parts.length == 0 ? new Component[] {nothing()} : parts);
    }

    private Component nothing() {
        var text = new Paragraph(getTranslation("company.details.nothing"));
        text.addClassName("details-nothing");
        return text;
    }
}
