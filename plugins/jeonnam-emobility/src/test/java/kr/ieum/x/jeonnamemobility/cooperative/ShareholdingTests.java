package kr.ieum.x.jeonnamemobility.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShareholdingTests {

    private static final BigDecimal CAP = BigDecimal.valueOf(30);

    @Test
    void thePercentagesAddUpToExactlyAHundred() {
        var held = holding(1, 1, 1);

        var percentages = held.percentages().values();

        assertThat(percentages.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(percentages)
                .containsExactlyInAnyOrder(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
    }

    @Test
    void exactlyThirtyPercentIsAllowed() {
        var held = holding(30, 20, 20, 20, 10);

        assertThat(held.above(CAP)).isEmpty();
    }

    @Test
    void oneShareMoreIsAboveTheCap() {
        var held = holding(31, 20, 20, 20, 10);

        assertThat(held.above(CAP)).containsExactly(member(0));
    }

    @Test
    void whatAMemberMayHoldAtMostFollowsFromTheSharesOfTheOthers() {
        var held = holding(50, 20, 20, 20, 10);

        var most = held.most(member(0), CAP);

        assertThat(most).isEqualTo(30);
    }

    @Test
    void withFewerThanFiveMembersTheCooperativeIsStillBeingFounded() {
        assertThat(holding(1, 1, 1, 1).isFounded()).isFalse();
        assertThat(holding(1, 1, 1, 1, 1).isFounded()).isTrue();
    }

    @Test
    void withoutMembersNothingIsHeld() {
        var held = holding();

        assertThat(held.total()).isZero();
        assertThat(held.percentages()).isEmpty();
    }

    private static Shareholding holding(long... shares) {
        var held = new HashMap<UUID, Long>();
        for (var place = 0; place < shares.length; place++) {
            held.put(member(place), shares[place]);
        }
        return new Shareholding(held);
    }

    private static UUID member(int place) {
        return new UUID(0, List.of(1, 2, 3, 4, 5, 6, 7).get(place));
    }
}
