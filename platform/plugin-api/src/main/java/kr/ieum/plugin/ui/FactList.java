package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one thing, name by name; what is not known is shown as {@code -}.
 *
 * @since 0.2.0
 */
@StyleSheet("krds/facts.css")
public class FactList extends Composite<DescriptionList> {

    public FactList() {
        getContent().addClassName("facts");
    }

    public FactList with(String name, @Nullable String text) {
        getContent().add(new Term(name), new Description(text == null || text.isBlank() ? "-" : text));
        return this;
    }

    public FactList with(String name, Component value) {
        getContent().add(new Term(name), new Description(value));
        return this;
    }
}
