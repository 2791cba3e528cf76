package kr.ieum.x.jeonnamemobility.model;

import java.math.BigDecimal;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.Panel;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.Words;
import kr.ieum.x.jeonnamemobility.part.PartChoice;
import kr.ieum.x.jeonnamemobility.part.Parts;

/** The bill of material of an edition. */
final class BomPanel extends Panel<BomLine> {

    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
    private static final int DECIMALS = 3;

    private final transient Model model;
    private final transient Models models;
    private final transient Parts parts;

    BomPanel(Words words, Model model, Models models, Parts parts, boolean mayWrite, Runnable changed) {
        super(
                words,
                words.get("model.bom", model.label()),
                "model.bom-empty",
                mayWrite,
                () -> models.bom(model.id()).lines(),
                changed);
        this.model = model;
        this.models = models;
        this.parts = parts;
        list().name("part.number", BomLine::number)
                .column("part.name", BomLine::name)
                .quantity("model.quantity", line -> words.number(line.quantity()));
        adds("model.add-part", this::add);
        edits(BomLine::number, "model.change-quantity", this::edit, RowAction.of("model.take-out", this::remove));
        refresh();
    }

    private void add() {
        var part = new PartChoice(words(), parts);
        var quantity = quantity(BigDecimal.ONE);
        new FormDialog(
                        words().get("model.add-part"),
                        () -> save(
                                Checks.all(part.check(), quantity.check()),
                                () -> models.addPart(
                                        model.id(),
                                        part.getValue().id(),
                                        quantity.number().orElseThrow())),
                        part,
                        quantity)
                .open();
    }

    private void edit(BomLine line) {
        var quantity = quantity(line.quantity());
        new FormDialog(
                        line.number() + " " + line.name(),
                        () -> save(
                                quantity.check(),
                                () -> models.changeQuantity(
                                        model.id(), line, quantity.number().orElseThrow())),
                        quantity)
                .open();
    }

    private void remove(BomLine line) {
        remove(words().get("model.taken-out", line.number()), () -> {
            models.removePart(model.id(), line.part());
            return () -> models.addPart(model.id(), line.part(), line.quantity());
        });
    }

    private NumberInput quantity(BigDecimal value) {
        var quantity = new NumberInput(words().get("model.quantity"), LEAST, MOST, DECIMALS);
        quantity.setRequiredIndicatorVisible(true);
        quantity.setNumber(value);
        return quantity;
    }
}
