package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** Templates, and the items of the chosen one below them. */
class TemplateList extends Composite<Div> {

    private final transient SafetyDesk desk;
    private final transient Words words;
    private final boolean open;
    private final Div items = new Div();

    TemplateList(SafetyDesk desk) {
        this.desk = desk;
        words = desk.words();
        open = desk.tools().acting().mayManage();
        show();
    }

    private void show() {
        getContent().removeAll();
        items.removeAll();
        var templates = desk.templates().all();
        if (open) {
            getContent()
                    .add(Buttons.plain(
                            words.get("template.new"),
                            () -> TemplateForm.add(desk, this::show).open()));
        }
        getContent()
                .add(
                        templates.isEmpty()
                                ? new EmptyState(words.get("template.none"), words.get("template.none.hint"))
                                : table(templates),
                        items);
    }

    private Grid<Template> table(List<Template> templates) {
        var grid = new Grid<Template>();
        grid.getElement().setAttribute("aria-label", words.get("template"));
        grid.addColumn(Template::name).setHeader(words.get("template.name")).setRowHeader(true);
        grid.addColumn(Template::purpose).setHeader(words.get("template.purpose"));
        grid.addColumn(Template::items).setHeader(words.get("template.items"));
        grid.addColumn(template -> words.get(template.retired() ? "template.retired" : "template.used"))
                .setHeader(words.get("template.state"));
        grid.addComponentColumn(this::buttons)
                .setHeader(words.get("actions"))
                .setKey("actions")
                .setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.setItems(templates);
        return grid;
    }

    private Component buttons(Template template) {
        var row = new Div(Buttons.small(words.get("template.show"), template.name(), () -> choose(template)));
        if (open) {
            row.add(
                    Buttons.small(
                            words.get("edit"),
                            template.name(),
                            () -> TemplateForm.change(desk, template, this::show)
                                    .open()),
                    Buttons.small(words.get("delete"), template.name(), () -> remove(template)));
        }
        return row;
    }

    private void choose(Template template) {
        items.removeAll();
        items.add(new ItemTable(desk, template, () -> {
            show();
            choose(template);
        }));
    }

    private void remove(Template template) {
        desk.tools()
                .attempts()
                .undoable(
                        words.get("deleted", template.name()),
                        () -> desk.templates().remove(template.id()),
                        () -> desk.templates().restore(template.id()),
                        this::show);
    }
}
