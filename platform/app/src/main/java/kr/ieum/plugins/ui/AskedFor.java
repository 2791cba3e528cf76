package kr.ieum.plugins.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kr.ieum.plugins.archive.Ask;
import kr.ieum.plugins.archive.Ask.Topic;
import kr.ieum.plugins.archive.PluginManifest;

/** What a plugin asks for, as its manifest says: shown before it is installed, and afterwards on its page. */
public class AskedFor extends Composite<Div> {

    public AskedFor(PluginManifest manifest) {
        getContent().addClassName("plugin-asks");
        var asks = Ask.of(manifest);
        for (var topic : Topic.values()) {
            add(topic, asks.stream().filter(ask -> ask.topic() == topic).toList());
        }
        if (asks.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("plugins.asks.nothing")));
        }
    }

    private void add(Topic topic, List<Ask> asks) {
        if (asks.isEmpty()) {
            return;
        }
        var title = new Span(getTranslation("plugins.asks." + topic));
        title.addClassName("plugin-asks-title");
        var list = new UnorderedList();
        asks.forEach(ask -> list.add(new ListItem(AskText.of(ask, getLocale(), key -> getTranslation(key)))));
        getContent().add(new Div(title, list));
    }
}
