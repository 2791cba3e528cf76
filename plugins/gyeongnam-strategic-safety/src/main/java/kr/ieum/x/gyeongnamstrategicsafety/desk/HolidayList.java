package kr.ieum.x.gyeongnamstrategicsafety.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import org.springframework.stereotype.Component;

/** The region's holidays beside those of fixed date; the admin keeps the list. */
public class HolidayList extends Part {

    private final transient Holidays holidays;
    private final boolean admin;

    HolidayList(PluginContext plugin, Holidays holidays, boolean admin) {
        super(plugin);
        this.holidays = holidays;
        this.admin = admin;
        section();
        show();
    }

    private void show() {
        removeAll();
        add(new H2(text("holidays.title")), new Paragraph(text("holidays.hint")));
        if (admin) {
            add(new Button(text("holidays.add"), click -> ask()));
        }
        var all = holidays.all();
        if (all.isEmpty()) {
            add(new EmptyState(text("holidays.none"), text("holidays.none.hint")));
            return;
        }
        var grid = new Grid<Holiday>();
        grid.setAriaLabel(text("holidays.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        grid.addColumn(holiday -> holiday.day().toString())
                .setHeader(text("holidays.day"))
                .setRowHeader(true);
        grid.addColumn(Holiday::name).setHeader(text("holidays.name"));
        if (admin) {
            grid.addColumn(new ComponentRenderer<>(holiday -> removal(holiday))).setHeader(text("actions"));
        }
        grid.setItems(all);
        add(grid);
    }

    private Button removal(Holiday holiday) {
        var button = new Button(getTranslation("text.delete"), click -> {
            if (attempt(() -> holidays.remove(holiday.day()))) {
                Notices.undo(text("deleted", holiday.name()), () -> keep(holiday));
            }
            show();
        });
        button.setAriaLabel(text("holidays.remove", holiday.name()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void keep(Holiday holiday) {
        if (attempt(() -> holidays.add(holiday))) {
            show();
        }
    }

    private void ask() {
        var form = form();
        var day = form.required(form.day("holidays.day"));
        var name = form.required(form.line("holidays.name", 50));
        form.ask(text("holidays.add"), () -> {
                    holidays.add(new Holiday(day.getValue(), name.getValue()));
                    saved();
                    show();
                })
                .open();
    }

    /** Makes the list for other pages. */
    @Component
    public static class Maker {

        private final PluginContext plugin;
        private final Holidays holidays;
        private final Colleagues colleagues;

        Maker(PluginContext plugin, Holidays holidays, Colleagues colleagues) {
            this.plugin = plugin;
            this.holidays = holidays;
            this.colleagues = colleagues;
        }

        /** For the person at work. */
        public HolidayList make() {
            return new HolidayList(plugin, holidays, colleagues.isAdmin());
        }
    }
}
