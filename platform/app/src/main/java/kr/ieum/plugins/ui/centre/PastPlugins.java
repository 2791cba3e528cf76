package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kr.ieum.plugins.PastPlugin;
import kr.ieum.plugins.PluginNames;
import kr.ieum.plugins.PluginRecords;
import kr.ieum.text.Moments;

/** The plugins that the region has no more, each with its steps behind it. */
class PastPlugins extends Composite<Div> {

    private final transient PluginRecords records;
    private final transient PluginNames names;
    private final transient Moments moments;

    PastPlugins(List<PastPlugin> past, PluginRecords records, PluginNames names, Moments moments) {
        this.records = records;
        this.names = names;
        this.moments = moments;
        getContent().addClassName("plugin-past");
        if (past.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("plugins.past.none")));
        } else {
            getContent().add(new Paragraph(getTranslation("plugins.past.hint")));
            past.forEach(plugin -> getContent().add(details(plugin)));
        }
    }

    private Details details(PastPlugin plugin) {
        var details = new Details(getTranslation(
                "plugins.past.one",
                names.of(plugin.pluginId(), getLocale()),
                plugin.version(),
                moments.minute(plugin.at()),
                plugin.actor()));
        // read when somebody wants to see them, and then once
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new StepTimeline(records.steps(plugin.pluginId()), moments));
            }
        });
        return details;
    }
}
