package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.Head;
import kr.ieum.x.gyeongnamstrategicsafety.records.Levels;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.springframework.stereotype.Component;

/** Asks how closely a record is to be kept, and who may see it when it is restricted. */
@Component
public class LevelDialog {

    private final PluginContext plugin;
    private final Levels levels;
    private final Records records;
    private final Colleagues colleagues;
    private final Labels labels;

    LevelDialog(PluginContext plugin, Levels levels, Records records, Colleagues colleagues, Labels labels) {
        this.plugin = plugin;
        this.levels = levels;
        this.records = records;
        this.colleagues = colleagues;
        this.labels = labels;
    }

    /** @param changed run when it has been kept */
    public void open(Head head, Runnable changed) {
        var part = new Part(plugin);
        var level = new Select<SecurityLevel>();
        level.setLabel(part.text("level"));
        level.setItems(SecurityLevel.values());
        level.setItemLabelGenerator(value -> labels.of("level", value, part.locale()));
        level.setHelperText(part.text("level.help"));
        level.setValue(head.level());
        var viewers = new MultiSelectComboBox<Person>(part.text("level.viewers"));
        viewers.setItems(query ->
                colleagues.search(query.getFilter().orElse(""), person -> true, query.getOffset(), query.getLimit()));
        viewers.setItemLabelGenerator(person -> labels.of(person, part.locale()));
        viewers.setHelperText(part.text("level.viewers.help"));
        viewers.setValue(new HashSet<>(colleagues.known(records.viewers(head.id()))));
        viewers.setVisible(head.level() == SecurityLevel.RESTRICTED);
        level.addValueChangeListener(change -> viewers.setVisible(change.getValue() == SecurityLevel.RESTRICTED));
        var dialog = new FormDialog(
                part.text("level.change"),
                () -> part.refusalOf(() -> {
                    levels.change(head.id(), head.version(), level.getValue(), viewers.getValue());
                    Notices.success(part.text("level.changed"));
                    changed.run();
                }),
                level,
                viewers);
        dialog.open();
    }
}
