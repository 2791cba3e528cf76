package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Stands where there is nothing to show: says why, and what can be done next.
 *
 * @since 0.2.0
 */
public class EmptyState extends Composite<Div> {

    public EmptyState(String title, String hint, Component... actions) {
        var heading = new Paragraph(title);
        heading.addClassName("empty-state-title");
        var buttons = new Div(actions);
        buttons.addClassName("empty-state-actions");
        buttons.setVisible(actions.length > 0);
        getContent().addClassName("empty-state");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(heading, new Paragraph(hint), buttons);
    }
}
