package kr.ieum.plugins.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kr.ieum.plugin.Fact;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.PluginManifest.Kind;

/** What a plugin asks for, as its manifest says: shown before it is installed, and on its card. */
class AskedFor extends Composite<Div> {

    AskedFor(PluginManifest manifest) {
        getContent().addClassName("plugin-asks");
        var locale = getLocale();
        add(
                "plugins.asks.menu",
                manifest.menu().stream().map(place -> place.title().in(locale)).toList());
        add(
                "plugins.asks.programs",
                manifest.announced(Kind.PROGRAMS).stream()
                        .map(program -> program.name().in(locale))
                        .toList());
        add(
                "plugins.asks.ports",
                manifest.ports().stream()
                        .map(port -> getTranslation("plugins.port." + port))
                        .toList());
        add(
                "plugins.asks.facts",
                manifest.facts().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(fact -> sentence(fact.getValue()))
                        .toList());
        if (getContent().getComponentCount() == 0) {
            getContent().add(new Paragraph(getTranslation("plugins.asks.nothing")));
        }
    }

    private String sentence(Fact fact) {
        return getTranslation(
                "plugins.asks.fact",
                fact.name().in(getLocale()),
                fact.value().toPlainString(),
                fact.unit(),
                fact.source().in(getLocale()));
    }

    private void add(String titleKey, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        var title = new Span(getTranslation(titleKey));
        title.addClassName("plugin-asks-title");
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(item)));
        getContent().add(new Div(title, list));
    }
}
