package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.plugins.Generation;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.PluginService;
import kr.ieum.text.Moments;

/** The versions that are kept, each with the way to it, and all that ever happened, the latest first. */
class VersionHistory extends Composite<Div> {

    private final transient PluginService service;
    private final transient Installation installation;
    private final transient Moments moments;
    private final transient Runnable changed;

    VersionHistory(PluginService service, Installation installation, Moments moments, Runnable changed) {
        this.service = service;
        this.installation = installation;
        this.moments = moments;
        this.changed = changed;
        var kept = service.generations(installation.pluginId());
        getContent()
                .add(
                        new H2(getTranslation("plugins.kept")),
                        new Paragraph(getTranslation(kept.size() < 2 ? "plugins.kept.one" : "plugins.kept.hint")),
                        versions(kept),
                        new H2(getTranslation("plugins.history")),
                        new StepTimeline(service.history(installation.pluginId()), moments));
    }

    private OrderedList versions(List<Generation> kept) {
        var list = new OrderedList();
        list.addClassName("timeline");
        kept.forEach(generation -> list.add(version(generation)));
        return list;
    }

    private ListItem version(Generation generation) {
        var title = new Span(getTranslation("plugins.kept.version", generation.version()));
        title.addClassName("timeline-title");
        var made = new Paragraph(
                getTranslation("plugins.kept.made", moments.minute(generation.madeAt()), generation.madeBy()));
        var item = new ListItem(title);
        if (generation.number() == installation.generation()) {
            item.add(new StatusBadge(getTranslation("plugins.kept.in-use"), Tone.SUCCESS), made);
            return item;
        }
        item.add(made);
        if (generation.leftAt() != null) {
            item.add(new Paragraph(getTranslation(
                    generation.hasData() ? "plugins.kept.left" : "plugins.kept.left-without",
                    moments.minute(generation.leftAt()))));
        }
        if (installation.state().mayChangeVersion()) {
            item.add(backButton(generation));
        }
        return item;
    }

    private Button backButton(Generation generation) {
        var newer = generation.number() > installation.generation();
        var text = getTranslation(newer ? "plugins.back.again" : "plugins.back", generation.version());
        var button = new Button(text, click -> new GoBackDialog(service, installation, generation, changed).open());
        button.setAriaLabel(getTranslation(
                "plugins.action.label",
                getTranslation("plugins.kept.of", generation.version(), moments.minute(generation.madeAt())),
                text));
        return button;
    }
}
