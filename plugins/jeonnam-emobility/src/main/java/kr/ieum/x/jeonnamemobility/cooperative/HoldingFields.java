package kr.ieum.x.jeonnamemobility.cooperative;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.Words;

/** Fields for shares and what is paid in for them. */
final class HoldingFields {

    private static final BigDecimal MOST_SHARES = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal MOST_WON = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final NumberInput shares;
    private final NumberInput paid;
    private final boolean asked;

    /** @param asked whether the form asks for them at all */
    HoldingFields(Words words, boolean asked) {
        this.asked = asked;
        shares = new NumberInput(words.get("cooperative.shares"), BigDecimal.ONE, MOST_SHARES, 0);
        shares.setRequiredIndicatorVisible(true);
        paid = new NumberInput(words.get("cooperative.paid"), BigDecimal.ZERO, MOST_WON, 0);
        paid.setRequiredIndicatorVisible(true);
        paid.setHelperText(words.get("cooperative.paid-hint"));
    }

    void show(long heldShares, long heldPaid) {
        shares.setNumber(BigDecimal.valueOf(heldShares));
        paid.setNumber(BigDecimal.valueOf(heldPaid));
    }

    Stream<Component> fields() {
        return asked ? Stream.of(shares, paid) : Stream.empty();
    }

    boolean check() {
        return !asked || Checks.all(shares.check(), paid.check());
    }

    /** 출자좌수; only after {@link #check}. */
    long shares() {
        return shares.number().orElseThrow().longValueExact();
    }

    /** 출자금 in won; only after {@link #check}. */
    long paid() {
        return paid.number().orElseThrow().longValueExact();
    }
}
