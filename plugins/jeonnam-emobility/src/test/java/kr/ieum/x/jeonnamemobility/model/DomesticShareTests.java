package kr.ieum.x.jeonnamemobility.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.x.jeonnamemobility.part.KnownCost;
import kr.ieum.x.jeonnamemobility.part.KnownShare;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DomesticShareTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void eachPartCountsWithItsCostAndItsQuantity() {
        var share = new DomesticShare(List.of(line("배터리", "1", 6_000_000L, "100"), line("모터", "2", 2_000_000L, "0")));

        assertThat(share.percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("60"));
        assertThat(share.total()).isEqualByComparingTo("10000000");
        assertThat(share.domestic()).isEqualByComparingTo("6000000");
    }

    @Test
    void aMixedPartCountsWithItsPortion() {
        var share = new DomesticShare(List.of(line("인버터", "1", 1_000_000L, "62.5")));

        assertThat(share.percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("62.5"));
    }

    @Test
    void aPartWithoutCostOrShareIsNamedAndLeftOutNeverTakenForZero() {
        var share = new DomesticShare(List.of(
                line("배터리", "1", 1_000_000L, "80"), line("모터", "1", null, "100"), line("시트", "1", 50_000L, null)));

        assertThat(share.percent()).isEmpty();
        assertThat(share.ofKnown())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("80"));
        assertThat(share.missing()).extracting(BomInput::name).containsExactly("모터", "시트");
    }

    @Test
    void whenOnlySharesAreMissingTheShareLiesBetweenTwoBounds() {
        var share = new DomesticShare(List.of(line("배터리", "1", 750_000L, "100"), line("시트", "1", 250_000L, null)));

        assertThat(share.range()).hasValueSatisfying(range -> {
            assertThat(range.lowest()).isEqualByComparingTo("75");
            assertThat(range.highest()).isEqualByComparingTo("100");
        });
    }

    @Test
    void withoutACostThereAreNoBounds() {
        var share = new DomesticShare(List.of(line("배터리", "1", null, "100")));

        assertThat(share.range()).isEmpty();
        assertThat(share.ofKnown()).isEmpty();
    }

    @Test
    void aVehicleWithoutPartsHasNoShare() {
        var share = new DomesticShare(List.of());

        assertThat(share.percent()).isEmpty();
    }

    @Test
    void thePartsThatWouldLiftTheShareMostComeFirst() {
        var share = new DomesticShare(List.of(
                line("배터리", "1", 6_000_000L, "90"),
                line("모터", "1", 2_000_000L, "20"),
                line("차체", "1", 2_000_000L, "100")));

        var lifts = share.lifts();

        assertThat(lifts).extracting(lift -> lift.input().name()).containsExactly("모터", "배터리");
        assertThat(lifts.getFirst().points()).isEqualByComparingTo("16");
        assertThat(lifts.getLast().points()).isEqualByComparingTo("6");
    }

    private static BomInput line(String name, String quantity, @Nullable Long won, @Nullable String percent) {
        return new BomInput(
                UUID.randomUUID(),
                name,
                name,
                new BigDecimal(quantity),
                won == null ? null : new KnownCost(won, DAY),
                percent == null ? null : new KnownShare(new BigDecimal(percent), DAY, "원산지 확인서"));
    }
}
