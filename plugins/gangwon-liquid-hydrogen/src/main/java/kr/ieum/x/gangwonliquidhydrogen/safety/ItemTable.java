package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.Titled;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** The items of a template. */
class ItemTable extends Composite<Div> {

    private final transient SafetyDesk desk;
    private final transient Words words;
    private final transient Runnable reload;

    ItemTable(SafetyDesk desk, Template template, Runnable reload) {
        this.desk = desk;
        this.reload = reload;
        words = desk.words();
        var open = desk.tools().acting().mayManage();
        var items = desk.templates().items(template.id());
        var grid = new Grid<Item>();
        grid.getElement().setAttribute("aria-label", words.get("item.title", template.name()));
        grid.addColumn(Item::item)
                .setHeader(words.get("item"))
                .setRowHeader(true)
                .setFlexGrow(2);
        grid.addColumn(item -> words.get(item.required() ? "yes" : "no")).setHeader(words.get("item.required"));
        grid.addColumn(Item::note).setHeader(words.get("note"));
        grid.addColumn(Item::basis).setHeader(words.get("item.basis"));
        if (open) {
            grid.addComponentColumn(this::buttons)
                    .setHeader(words.get("actions"))
                    .setKey("actions");
        }
        grid.setAllRowsVisible(true);
        grid.setItems(items);
        var section = new Titled(words.get("item.title", template.name()));
        getContent().add(section);
        if (open) {
            section.add(Buttons.plain(
                    words.get("item.new"),
                    () -> ItemForm.add(desk, template, reload).open()));
        }
        section.add(items.isEmpty() ? new Paragraph(words.get("item.none")) : grid);
    }

    private Component buttons(Item item) {
        return new Div(
                Buttons.small(
                        words.get("edit"),
                        item.item(),
                        () -> ItemForm.change(desk, item, reload).open()),
                Buttons.small(words.get("delete"), item.item(), () -> remove(item)));
    }

    private void remove(Item item) {
        desk.tools()
                .attempts()
                .undoable(
                        words.get("deleted", item.item()),
                        () -> desk.templates().removeItem(item.id()),
                        () -> desk.templates().restoreItem(item.id()),
                        reload);
    }
}
