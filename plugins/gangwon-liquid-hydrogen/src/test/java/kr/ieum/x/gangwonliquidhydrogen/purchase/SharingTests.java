package kr.ieum.x.gangwonliquidhydrogen.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ieum.plugin.Refused;
import org.junit.jupiter.api.Test;

class SharingTests {

    @Test
    void eachFirmPaysByItsUse() {
        var shares = Sharing.of(1_000_000, List.of(use("가", "300"), use("나", "700")));

        assertThat(shares).extracting(Share::amount).containsExactly(300_000L, 700_000L);
    }

    @Test
    void theWonLeftOverGoesToTheLargestRemainder() {
        // 100 ÷ 7: 가 14.28, 나 28.57, 다 57.14
        var shares = Sharing.of(100, List.of(use("가", "1"), use("나", "2"), use("다", "4")));

        assertThat(shares).extracting(Share::amount).containsExactly(14L, 29L, 57L);
        assertThat(shares).extracting(Share::place).containsExactly(2, 1, 3);
    }

    @Test
    void equalRemaindersGoToTheLargerQuantity() {
        // 2 ÷ 4 × 1 = 0.5 and 2 ÷ 4 × 3 = 1.5
        var shares = Sharing.of(2, List.of(use("가", "1"), use("나", "3")));

        assertThat(shares).extracting(Share::amount).containsExactly(0L, 2L);
    }

    @Test
    void equalQuantitiesGoByName() {
        var shares = Sharing.of(100, List.of(use("다", "5"), use("가", "5"), use("나", "5")));

        assertThat(shares).extracting(Share::amount).containsExactly(33L, 34L, 33L);
    }

    @Test
    void theShareBeforeRoundingIsShown() {
        var shares = Sharing.of(100, List.of(use("가", "1"), use("나", "2")));

        assertThat(shares)
                .extracting(Share::exact)
                .containsExactly(new BigDecimal("33.3333"), new BigDecimal("66.6666"));
    }

    @Test
    void aFirmThatUsedNothingPaysNothing() {
        var shares = Sharing.of(999, List.of(use("가", "0"), use("나", "1.5"), use("다", "1.5")));

        assertThat(shares).extracting(Share::amount).containsExactly(0L, 500L, 499L);
    }

    @Test
    void nothingUsedIsNotShared() {
        var uses = List.of(use("가", "0"));

        assertThatThrownBy(() -> Sharing.of(1, uses)).isInstanceOf(Refused.class);
    }

    @Test
    void anySharesAddUpToTheTotalAndNoneIsOffByAWonOrMore() {
        var random = new Random(20_260_424);
        for (var round = 0; round < 500; round++) {
            var uses = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(number -> use("기업" + number, BigDecimal.valueOf(1 + random.nextInt(5_000_000), 3)))
                    .toList();
            var total = random.nextLong(9_000_000_000_000L);

            var shares = Sharing.of(total, uses);

            assertThat(shares.stream().mapToLong(Share::amount).sum()).isEqualTo(total);
            assertThat(shares)
                    .allMatch(share -> share.exact()
                                    .subtract(BigDecimal.valueOf(share.amount()))
                                    .abs()
                                    .compareTo(BigDecimal.ONE)
                            <= 0);
        }
    }

    private static Use use(String name, String quantity) {
        return use(name, new BigDecimal(quantity));
    }

    private static Use use(String name, BigDecimal quantity) {
        return new Use(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name, quantity);
    }
}
