package kr.ieum.x.jeonnamemobility.cooperative;

import java.math.BigDecimal;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Fields for shares and what is paid in for them. */
final class HoldingFields {

    private static final BigDecimal MOST_SHARES = BigDecimal.valueOf(1_000_000_000L);

    private final NumberInput shares;
    private final NumberInput paid;

    HoldingFields(RecordForm<?> form, Words words) {
        shares = form.required(form.number("cooperative.shares", BigDecimal.ONE, MOST_SHARES, 0));
        paid = form.required(form.won("cooperative.paid", 0));
        paid.setHelperText(words.get("cooperative.paid-hint"));
    }

    void show(long heldShares, long heldPaid) {
        shares.setNumber(BigDecimal.valueOf(heldShares));
        paid.setNumber(BigDecimal.valueOf(heldPaid));
    }

    /** Neither shown nor asked for. */
    void hide() {
        shares.setVisible(false);
        paid.setVisible(false);
    }

    /** 출자좌수; only of a form that could be saved. */
    long shares() {
        return shares.number().orElseThrow().longValueExact();
    }

    /** 출자금 in won; only of a form that could be saved. */
    long paid() {
        return paid.number().orElseThrow().longValueExact();
    }
}
