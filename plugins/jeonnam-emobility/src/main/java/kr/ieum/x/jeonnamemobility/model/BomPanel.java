package kr.ieum.x.jeonnamemobility.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.Listing;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.Words;
import kr.ieum.x.jeonnamemobility.part.PartChoice;
import kr.ieum.x.jeonnamemobility.part.Parts;

/** The bill of material of an edition. */
final class BomPanel extends Composite<Div> {

    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
    private static final int DECIMALS = 3;

    private final transient Words words;
    private final transient Model model;
    private final transient Models models;
    private final transient Parts parts;
    private final transient Runnable changed;
    private final boolean mayWrite;
    private final Listing<BomLine> list;
    private transient List<BomLine> lines = List.of();

    BomPanel(Words words, Model model, Models models, Parts parts, boolean mayWrite, Runnable changed) {
        this.words = words;
        this.model = model;
        this.models = models;
        this.parts = parts;
        this.changed = changed;
        this.mayWrite = mayWrite;
        list = list();
        var head = new Div(new H2(words.get("model.bom", model.label())), addButton());
        head.addClassName("page-line");
        getContent().add(head, list);
        refresh();
    }

    private Listing<BomLine> list() {
        var listing = new Listing<BomLine>(
                        words,
                        words.get("model.bom", model.label()),
                        (offset, limit) ->
                                lines.stream().skip(offset).limit(limit).toList(),
                        () -> lines.size())
                .name("part.number", BomLine::number)
                .column("part.name", BomLine::name)
                .quantity("model.quantity", line -> words.number(line.quantity()));
        if (mayWrite) {
            listing.actions(
                            BomLine::number,
                            List.of(
                                    RowAction.of("model.change-quantity", this::edit),
                                    RowAction.of("model.take-out", this::remove)))
                    .onOpen(this::edit);
        }
        return listing;
    }

    private Button addButton() {
        var button = new Button(words.get("model.add-part"), click -> add());
        button.setVisible(mayWrite);
        return button;
    }

    private void add() {
        var part = new PartChoice(words, parts);
        var quantity = quantity(BigDecimal.ONE);
        new FormDialog(
                        words.get("model.add-part"),
                        () -> Checks.all(part.check(), quantity.check())
                                ? saved(() -> models.addPart(
                                        model.id(),
                                        part.getValue().id(),
                                        quantity.number().orElseThrow()))
                                : Optional.of(words.get("common.mend")),
                        part,
                        quantity)
                .open();
    }

    private void edit(BomLine line) {
        var quantity = quantity(line.quantity());
        new FormDialog(
                        line.number() + " " + line.name(),
                        () -> quantity.check()
                                ? saved(() -> models.changeQuantity(
                                        model.id(), line, quantity.number().orElseThrow()))
                                : Optional.of(words.get("common.mend")),
                        quantity)
                .open();
    }

    private void remove(BomLine line) {
        words.refusal(() -> models.removePart(model.id(), line.part())).ifPresentOrElse(Notices::error, () -> {
            Notices.undo(words.get("model.taken-out", line.number()), () -> {
                words.refusal(() -> models.addPart(model.id(), line.part(), line.quantity()))
                        .ifPresent(Notices::error);
                refreshAll();
            });
        });
        refreshAll();
    }

    private NumberInput quantity(BigDecimal value) {
        var quantity = new NumberInput(words.get("model.quantity"), LEAST, MOST, DECIMALS);
        quantity.setRequiredIndicatorVisible(true);
        quantity.setNumber(value);
        return quantity;
    }

    private Optional<String> saved(Runnable work) {
        var refusal = words.refusal(work);
        if (refusal.isEmpty()) {
            refreshAll();
        }
        return refusal;
    }

    private void refreshAll() {
        refresh();
        changed.run();
    }

    private void refresh() {
        lines = models.bom(model.id()).lines();
        list.refresh(nothing());
    }

    private Component nothing() {
        return new EmptyState(words.get("model.bom-empty"), words.get("model.bom-empty-hint"));
    }
}
