package kr.ieum.industry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import kr.ieum.industry.catalogue.IndustryData;
import kr.ieum.industry.catalogue.IndustryKind;
import kr.ieum.plugin.ui.FactList;

/** An industry of the region with what is known of it. */
class IndustryCard extends Composite<Article> {

    /** @param actions what the user can do with it; none for those who only read */
    IndustryCard(IndustryData data, String formers, IndustryTexts texts, List<? extends Component> actions) {
        var head = new Div(new H3(texts.name(data)));
        head.addClassName("program-head");
        var facts = new FactList()
                .with(texts.word("scores"), texts.scores(data))
                .with(texts.word("scope"), texts.scope(data))
                .with(texts.word("period"), texts.days(data));
        if (data.kind() != IndustryKind.FORMER) {
            facts.with(texts.word("formers"), formers);
        }
        getContent().addClassName("program-card");
        getContent().add(head, facts);
        if (!actions.isEmpty()) {
            var buttons = new Div(actions.toArray(Component[]::new));
            buttons.addClassName("plugin-actions");
            getContent().add(buttons);
        }
    }
}
