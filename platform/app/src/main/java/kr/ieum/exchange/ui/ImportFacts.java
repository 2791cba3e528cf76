package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import kr.ieum.exchange.Import;

/** What, by whom, when, and how it ended. */
class ImportFacts extends Composite<Div> {

    private final DescriptionList facts = new DescriptionList();

    ImportFacts(Import file, String kind, Clock clock) {
        facts.addClassName("import-facts");
        fact(
                "exchange.column.state",
                StateBadge.of(file.state(), getTranslation(file.state().key())));
        fact("exchange.result.list", new Span(file.source() == null ? "-" : file.source()));
        fact("exchange.result.file", new Span(file.fileName()));
        fact("exchange.result.kind", new Span(kind));
        fact("exchange.result.when", by(file.createdBy(), When.text(clock, file.finishedAt())));
        getContent().add(facts);
        if (file.undoneBy() != null && file.undone() != null) {
            fact("exchange.result.undone", by(file.undoneBy(), When.text(clock, file.undoneAt())));
            getContent()
                    .add(new Paragraph(getTranslation(
                            "exchange.result.undo.counts",
                            file.undone().undone(),
                            file.undone().kept())));
        }
        if (!file.mapping().isEmpty() && !file.aside().isEmpty()) {
            fact("exchange.result.aside", new Span(String.join(", ", file.aside())));
        }
        if (file.orderedByMinistry()) {
            getContent().add(new Paragraph(getTranslation("exchange.result.ministry")));
        }
    }

    private Span by(String who, String when) {
        return new Span(getTranslation("exchange.result.by", when, who));
    }

    private void fact(String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
