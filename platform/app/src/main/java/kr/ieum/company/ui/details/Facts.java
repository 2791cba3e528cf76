package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values in pairs. */
class Facts extends Composite<DescriptionList> {

    Facts() {
        getContent().addClassName("facts");
    }

    Facts add(String name, String value) {
        return add(name, new Span(value));
    }

    Facts add(String name, Component value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }
}
