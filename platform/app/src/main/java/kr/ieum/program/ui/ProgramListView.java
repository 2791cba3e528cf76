package kr.ieum.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.LocalProgram;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.plugins.OfferedProgram;
import kr.ieum.plugins.PluginPrograms;

/** The region's own programmes side by side. */
@Route("programs")
@Menu(title = "program.title", order = 300)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/plugins.css")
class ProgramListView extends Div implements HasDynamicTitle {

    private final LocalDate today;

    ProgramListView(PluginPrograms programs, Clock clock) {
        today = LocalDate.now(clock);
        add(new PageHeader(getPageTitle()).withHelp(getTranslation("program.help")));
        var offered = programs.all();
        if (offered.isEmpty()) {
            add(new EmptyState(getTranslation("program.empty"), getTranslation("program.empty-hint")));
            return;
        }
        var count = new Paragraph(getTranslation("program.count", offered.size()));
        count.addClassName("program-count");
        var cards = new Div();
        cards.addClassName("program-cards");
        offered.forEach(program -> cards.add(card(program)));
        add(count, cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("program.title");
    }

    private Component card(OfferedProgram offered) {
        var program = offered.program();
        var head = new Div(new H2(program.name().in(getLocale())), state(program));
        head.addClassName("program-head");
        var card = new Article(head, facts(offered));
        card.addClassName("program-card");
        return card;
    }

    private StatusBadge state(LocalProgram program) {
        if (program.isOpen(today)) {
            return new StatusBadge(getTranslation("program.state.open"), Tone.SUCCESS);
        }
        return today.isBefore(program.from())
                ? new StatusBadge(getTranslation("program.state.soon"), Tone.INFORMATION)
                : new StatusBadge(getTranslation("program.state.closed"), Tone.NEUTRAL);
    }

    private DescriptionList facts(OfferedProgram offered) {
        var program = offered.program();
        var list = new DescriptionList();
        list.addClassName("program-facts");
        fact(list, "program.audience", program.audience().in(getLocale()));
        fact(list, "program.support", program.support().in(getLocale()));
        fact(
                list,
                "program.amount",
                program.amount() == null
                        ? getTranslation("program.amount.announced")
                        : getTranslation("program.amount.most", program.amount()));
        fact(
                list,
                "program.period",
                getTranslation(
                        "program.period.days",
                        program.from().toString(),
                        program.to().minusDays(1).toString()));
        fact(list, "program.contact", program.contact().in(getLocale()));
        fact(list, "program.source", offered.pluginName().in(getLocale()));
        return list;
    }

    private void fact(DescriptionList list, String titleKey, String text) {
        list.add(new DescriptionList.Term(getTranslation(titleKey)), new DescriptionList.Description(text));
    }
}
