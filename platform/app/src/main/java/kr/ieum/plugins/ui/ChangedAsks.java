package kr.ieum.plugins.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugins.archive.Ask;
import kr.ieum.plugins.archive.ManifestDifference;
import kr.ieum.plugins.archive.ManifestDifference.Change;
import kr.ieum.plugins.archive.ManifestDifference.Sort;
import kr.ieum.plugins.archive.PluginManifest;

/** What a version asks for otherwise than another one: to be seen before anybody agrees to it. */
public class ChangedAsks extends Composite<Div> {

    public ChangedAsks(PluginManifest before, PluginManifest after) {
        var difference = ManifestDifference.between(before, after);
        if (difference.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("plugins.difference.none", before.version())));
            return;
        }
        var table = new DataTable(
                getTranslation("plugins.difference.of", before.version(), after.version()),
                List.of(
                        getTranslation("plugins.difference.topic"),
                        getTranslation("plugins.difference.how"),
                        getTranslation("plugins.difference.what")));
        difference.changes().forEach(change -> add(table, change));
        getContent().addClassName("plugin-words");
        getContent().add(table);
    }

    private void add(DataTable table, Change change) {
        table.add(
                getTranslation("plugins.asks." + change.topic()),
                List.of(getTranslation("plugins.difference." + change.sort()), what(change)));
    }

    private String what(Change change) {
        var before = change.before();
        var after = change.after();
        if (change.sort() != Sort.CHANGED) {
            return text(Objects.requireNonNull(after == null ? before : after));
        }
        var former = text(Objects.requireNonNull(before));
        var latter = text(Objects.requireNonNull(after));
        return former.equals(latter) ? latter : getTranslation("plugins.difference.from-to", former, latter);
    }

    private String text(Ask ask) {
        return AskText.of(ask, getLocale(), key -> getTranslation(key));
    }
}
