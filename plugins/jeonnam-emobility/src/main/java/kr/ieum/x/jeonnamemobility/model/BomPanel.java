package kr.ieum.x.jeonnamemobility.model;

import java.math.BigDecimal;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugin.ui.RecordForm;
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
        var form = words().form();
        var part = PartChoice.in(form, words(), parts);
        var quantity = quantity(form, BigDecimal.ONE);
        ask(
                form,
                words().get("model.add-part"),
                () -> models.addPart(
                        model.id(), part.getValue().id(), quantity.number().orElseThrow()));
    }

    private void edit(BomLine line) {
        var form = words().form();
        var quantity = quantity(form, line.quantity());
        ask(
                form,
                line.number() + " " + line.name(),
                () -> models.changeQuantity(model.id(), line, quantity.number().orElseThrow()));
    }

    private void remove(BomLine line) {
        remove(words().get("model.taken-out", line.number()), () -> {
            models.removePart(model.id(), line.part());
            return () -> models.addPart(model.id(), line.part(), line.quantity());
        });
    }

    private static NumberInput quantity(RecordForm<?> form, BigDecimal value) {
        var quantity = form.required(form.number("model.quantity", LEAST, MOST, DECIMALS));
        quantity.setNumber(value);
        return quantity;
    }
}
