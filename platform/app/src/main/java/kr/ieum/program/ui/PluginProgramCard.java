package kr.ieum.program.ui;

import static kr.ieum.program.ui.ProgramLabels.fact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import kr.ieum.program.BoardEntry;

/** A programme that a plugin brings. */
class PluginProgramCard extends Composite<Article> {

    PluginProgramCard(BoardEntry.OfPlugin entry) {
        var program = entry.offered().program();
        var head = new Div(new H2(program.name().in(getLocale())), ProgramLabels.badge(this, entry.state()));
        head.addClassName("program-head");
        var list = new DescriptionList();
        list.addClassName("program-facts");
        fact(this, list, "program.audience", program.audience().in(getLocale()));
        fact(this, list, "program.support", program.support().in(getLocale()));
        fact(this, list, "program.amount", ProgramLabels.won(this, "program.amount.most", program.amount()));
        fact(this, list, "program.period", ProgramLabels.days(this, program.from(), program.to()));
        fact(this, list, "program.contact", program.contact().in(getLocale()));
        fact(this, list, "program.source", entry.offered().pluginName().in(getLocale()));
        getContent().addClassName("program-card");
        getContent().add(head, list);
    }
}
