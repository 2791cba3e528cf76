package kr.ieum.program.ui;

import static kr.ieum.program.ui.ProgramLabels.fact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import kr.ieum.program.ProgramData;
import kr.ieum.program.RegionProgram;

/** A programme that the region entered itself. */
class RegionProgramCard extends Composite<Article> {

    /** @param actions what the user can do with it now; none for those who only read */
    RegionProgramCard(RegionProgram program, Button... actions) {
        var head = new Div(new H2(program.data().name()), ProgramLabels.badge(this, program.state()));
        head.addClassName("program-head");
        getContent().addClassName("program-card");
        getContent().add(head, facts(program.data()));
        if (actions.length > 0) {
            var buttons = new Div(actions);
            buttons.addClassName("plugin-actions");
            getContent().add(buttons);
        }
    }

    private DescriptionList facts(ProgramData data) {
        var list = new DescriptionList();
        list.addClassName("program-facts");
        fact(this, list, "program.owner", data.owner());
        fact(this, list, "program.field", getTranslation("program.field." + data.field()));
        fact(this, list, "program.stage", getTranslation("program.stage." + data.stage()));
        fact(this, list, "program.audience", data.audience());
        fact(this, list, "program.support", data.support());
        fact(this, list, "program.amount", ProgramLabels.won(this, "program.amount.most", data.amount()));
        fact(this, list, "program.budget", ProgramLabels.won(this, "program.budget.all", data.budget()));
        fact(this, list, "program.period", ProgramLabels.days(this, data.opens(), data.closes()));
        fact(this, list, "program.documents", papers(data));
        fact(this, list, "program.contact", data.contact());
        if (!data.link().isEmpty()) {
            var link = new Anchor(data.link(), getTranslation("program.link.open"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            fact(this, list, "program.link", new Description(link));
        }
        fact(this, list, "program.source", getTranslation("program.origin.REGION"));
        return list;
    }

    private static Description papers(ProgramData data) {
        if (data.papers().isEmpty()) {
            return new Description("-");
        }
        return new Description(
                new UnorderedList(data.papers().stream().map(ListItem::new).toArray(ListItem[]::new)));
    }
}
