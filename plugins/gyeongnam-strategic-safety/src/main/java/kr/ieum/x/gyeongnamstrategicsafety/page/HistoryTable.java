package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;

/** What happened to a record, by whom and when. */
public class HistoryTable extends Part {

    public HistoryTable(PluginContext plugin, Records records, Labels labels, UUID id) {
        super(plugin);
        var table =
                new DataTable(text("history"), List.of(text("history.at"), text("history.who"), text("history.what")));
        records.history(id)
                .forEach(event -> table.add(
                        labels.moment(event.at()),
                        List.of(event.person().isEmpty() ? "-" : event.person(), labels.event(event, getLocale()))));
        section();
        add(new Details(text("history"), table));
    }
}
