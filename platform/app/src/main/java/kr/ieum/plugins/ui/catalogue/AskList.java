package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.ieum.plugins.catalogue.Ask;
import kr.ieum.plugins.catalogue.Ask.Category;

/** What a plugin asks for, by category. */
class AskList extends Composite<Div> {

    AskList(List<Ask> asks) {
        getContent().addClassName("plugin-asks");
        if (asks.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("catalogue.asks.nothing")));
        }
        asks.stream()
                .collect(Collectors.groupingBy(Ask::category, TreeMap::new, Collectors.toList()))
                .forEach(this::category);
    }

    private void category(Category category, List<Ask> asks) {
        var title = new Span(getTranslation("catalogue.asks." + category));
        title.addClassName("plugin-asks-title");
        var list = new UnorderedList();
        asks.forEach(ask -> list.add(new ListItem(text(ask))));
        getContent().add(new Div(title, list));
    }

    private String text(Ask ask) {
        return ask.category() == Category.PORTS
                ? getTranslation("plugins.port." + ask.id())
                : ask.text().in(getLocale());
    }
}
