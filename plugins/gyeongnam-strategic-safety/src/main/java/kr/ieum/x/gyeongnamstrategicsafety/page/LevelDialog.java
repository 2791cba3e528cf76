package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.List;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.PluginContext;
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
        var form = part.form();
        var level = form.choice(
                "level", List.of(SecurityLevel.values()), value -> labels.of("level", value, part.locale()));
        level.setHelperText(part.text("level.help"));
        level.setValue(head.level());
        var viewers = form.add(new MultiSelectComboBox<Person>(part.text("level.viewers")));
        viewers.setItems(query ->
                colleagues.search(query.getFilter().orElse(""), person -> true, query.getOffset(), query.getLimit()));
        viewers.setItemLabelGenerator(person -> labels.of(person, part.locale()));
        viewers.setHelperText(part.text("level.viewers.help"));
        viewers.setValue(new HashSet<>(colleagues.known(records.viewers(head.id()))));
        viewers.setVisible(head.level() == SecurityLevel.RESTRICTED);
        level.addValueChangeListener(change -> viewers.setVisible(change.getValue() == SecurityLevel.RESTRICTED));
        form.ask(part.text("level.change"), () -> {
                    levels.change(head.id(), head.version(), level.getValue(), viewers.getValue());
                    Notices.success(part.text("level.changed"));
                    changed.run();
                })
                .open();
    }
}
