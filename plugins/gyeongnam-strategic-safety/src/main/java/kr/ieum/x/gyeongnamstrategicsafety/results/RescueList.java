package kr.ieum.x.gyeongnamstrategicsafety.results;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.Rescue;
import kr.ieum.x.gyeongnamstrategicsafety.records.RestrictedRecord;

/** For the admin: that restricted records are there, who may see them, and the way to name another viewer. */
class RescueList extends Part {

    private final transient Rescue rescue;
    private final transient Colleagues colleagues;
    private final transient Labels labels;

    RescueList(PluginContext plugin, Rescue rescue, Colleagues colleagues, Labels labels) {
        super(plugin);
        this.rescue = rescue;
        this.colleagues = colleagues;
        this.labels = labels;
        section();
        show();
    }

    private void show() {
        removeAll();
        add(new H2(text("rescue.title")), new Paragraph(text("rescue.hint")));
        var records = rescue.restricted();
        if (records.isEmpty()) {
            add(new EmptyState(text("rescue.none"), text("rescue.none.hint")));
            return;
        }
        var grid = new Grid<RestrictedRecord>();
        grid.setAriaLabel(text("rescue.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        grid.addColumn(record -> labels.moment(record.created()))
                .setHeader(text("rescue.created"))
                .setRowHeader(true);
        grid.addColumn(record -> labels.of("kind", record.kind(), getLocale())).setHeader(text("rescue.kind"));
        grid.addColumn(record -> record.viewers().isEmpty() ? "-" : record.viewers())
                .setHeader(text("level.viewers"));
        grid.addColumn(new ComponentRenderer<>(record -> way(record)))
                .setHeader(text("actions"))
                .setKey(text("actions"));
        grid.setItems(records);
        add(grid);
    }

    private Button way(RestrictedRecord record) {
        var button = new Button(text("rescue.name"), click -> ask(record));
        button.setAriaLabel(text("rescue.name-for", labels.moment(record.created())));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void ask(RestrictedRecord record) {
        var form = form();
        var viewer = form.required(form.add(new ComboBox<Person>(text("rescue.viewer"))));
        viewer.setItems(query ->
                colleagues.search(query.getFilter().orElse(""), person -> true, query.getOffset(), query.getLimit()));
        viewer.setItemLabelGenerator(person -> labels.of(person, getLocale()));
        var reason = form.required(form.lines("links.reason", 500));
        reason.setHelperText(text("rescue.reason.help"));
        form.ask(text("rescue.name"), () -> {
                    rescue.name(record.id(), viewer.getValue(), reason.getValue());
                    saved();
                    show();
                })
                .open();
    }
}
