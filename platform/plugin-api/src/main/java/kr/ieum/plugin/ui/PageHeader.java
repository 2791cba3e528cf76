package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;

/**
 * Head of every page: where one is, the page's name, help, and what can be done here.
 *
 * @since 0.2.0
 */
public class PageHeader extends Composite<Header> {

    private final OrderedList trail = new OrderedList();
    private final H1 heading = new H1();
    private final Div line = new Div();
    private final Div actions = new Div();

    public PageHeader(String title, Component... actions) {
        var where = new Nav(trail);
        where.getElement().setAttribute("aria-label", getTranslation("uikit.trail"));
        where.addClassName("page-trail");
        heading.setText(title);
        heading.addClassName("page-title");
        this.actions.addClassName("page-actions");
        this.actions.add(actions);
        line.addClassName("page-line");
        line.add(heading, this.actions);
        getContent().addClassName("page-header");
        getContent().add(where, line);
        trail.add(step("", getTranslation("uikit.home")));
        trail.add(here(title));
    }

    /** Names a page above this one; call it from the outermost to the innermost. */
    public PageHeader under(String title, String path) {
        trail.addComponentAtIndex(trail.getComponentCount() - 1, step(path, title));
        return this;
    }

    /** Adds a button that explains the page in a few sentences. */
    public PageHeader withHelp(String text) {
        var button = new Button(getTranslation("uikit.help"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("page-help");
        var popover = new Popover(new Paragraph(text));
        popover.setTarget(button);
        popover.setWidth("24rem");
        popover.addThemeName("help");
        popover.getElement().setAttribute("aria-label", getTranslation("uikit.help"));
        line.addComponentAtIndex(1, button);
        line.add(popover);
        return this;
    }

    public void setTitle(String title) {
        heading.setText(title);
        trail.remove(trail.getComponentAt(trail.getComponentCount() - 1));
        trail.add(here(title));
    }

    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    private static ListItem step(String path, String title) {
        return new ListItem(new Anchor(path.isEmpty() ? "." : path, title));
    }

    private static ListItem here(String title) {
        var text = new Span(title);
        text.getElement().setAttribute("aria-current", "page");
        return new ListItem(text);
    }
}
