package kr.ieum.lifecycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.Need;
import kr.ieum.lifecycle.Offer;
import kr.ieum.lifecycle.Stand;
import kr.ieum.lifecycle.StepRefused;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;

/** A step that may come next: a button where the user may take it, otherwise who may or what is in the way. */
class OfferedStep<S extends Enum<S>> extends Composite<Div> {

    private static final int LONGEST = 1_000;

    private final transient LifeCycles cycles;
    private final transient LifeCycle<S> cycle;
    private final transient Stand<S> stand;
    private final transient Offer<S> offer;
    private final transient Runnable moved;

    OfferedStep(LifeCycles cycles, LifeCycle<S> cycle, Stand<S> stand, Offer<S> offer, Runnable moved) {
        this.cycles = cycles;
        this.cycle = cycle;
        this.stand = stand;
        this.offer = offer;
        this.moved = moved;
        getContent().addClassName("life-offer");
        var button =
                new Button(LifeTexts.step(this, cycle.kind(), offer.transition().name()), click -> ask());
        button.setEnabled(offer.isOpen());
        var to = new Span(getTranslation("lifecycle.to", stateAfter()));
        getContent().add(button, to);
        if (!offer.mine()) {
            note(getTranslation("lifecycle.by", LifeTexts.who(this, offer.transition())));
        }
        offer.blocks()
                .forEach(block ->
                        note(getTranslation("lifecycle.blocked", getTranslation(block.key(), block.arguments()))));
    }

    private void note(String text) {
        var note = new Span(text);
        note.addClassName("life-note");
        getContent().add(note);
    }

    /** Asks for what the step needs; one that needs nothing is asked for once more, as it cannot be taken back. */
    private void ask() {
        var reason = new TextArea(getTranslation("lifecycle.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(offer.transition().needs().contains(Need.REASON));
        reason.getElement().setAttribute("colspan", "2");
        var evidence = new TextField(getTranslation("lifecycle.evidence"));
        evidence.setMaxLength(LONGEST);
        evidence.setRequiredIndicatorVisible(offer.transition().needs().contains(Need.EVIDENCE));
        evidence.getElement().setAttribute("colspan", "2");
        var title = LifeTexts.step(this, cycle.kind(), offer.transition().name()) + " "
                + getTranslation("lifecycle.to", stateAfter());
        new FormDialog(title, () -> take(new Grounds(reason.getValue(), evidence.getValue())), reason, evidence).open();
    }

    private Optional<String> take(Grounds grounds) {
        try {
            cycles.take(
                    cycle,
                    stand.subject().id(),
                    stand.version(),
                    offer.transition().name(),
                    grounds);
        } catch (StepRefused refused) {
            if (refused.why() != StepRefused.Why.MOVED_ON) {
                return Optional.of(getTranslation(refused.key(), refused.arguments()));
            }
            Notices.error(getTranslation(refused.key(), refused.arguments()));
            moved.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(getTranslation(refusal.key(), refusal.arguments()));
        }
        Notices.success(getTranslation("lifecycle.done", stateAfter()));
        moved.run();
        return Optional.empty();
    }

    private String stateAfter() {
        return LifeTexts.state(this, cycle.kind(), offer.transition().to().name());
    }
}
