package kr.ieum.x.gyeongnamstrategicsafety.desk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import kr.ieum.plugin.PluginContext;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;

/** The answers of a ticket, the latest first; none of them is lost when it is received again. */
class Rounds extends Part {

    private final transient DeskTools tools;

    Rounds(PluginContext plugin, DeskTools tools, Ticket ticket) {
        super(plugin);
        this.tools = tools;
        section();
        add(new H2(text("desk.answers")));
        ticket.rounds().forEach(round -> add(section(round)));
    }

    private Section section(Round round) {
        var received = tools.labels().moment(round.received());
        var section = new Section(
                new H3(text("desk.round", round.number(), received, round.due().toString())));
        var answered = round.answered();
        if (answered == null) {
            section.add(new Paragraph(text("desk.no-answer")));
            return section;
        }
        var answer = new Paragraph(round.answer());
        answer.getStyle().setWhiteSpace(com.vaadin.flow.dom.Style.WhiteSpace.PRE_LINE);
        section.add(
                answer,
                new Paragraph(text(
                        "desk.answered-by", round.answeredBy(), tools.labels().moment(answered))),
                ClockBadge.of(plugin(), tools.clock(), round.due(), answered));
        return section;
    }
}
