package kr.ieum.x.jeonnamemobility.supply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.TestSpace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuppliesTests {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private TestSpace space;
    private Supplies supplies;
    private UUID part;

    @BeforeEach
    void openSpace() {
        space = new TestSpace();
        supplies = new Supplies(space.jdbc(), space.records(), space.settings());
        part = space.part("EM-1", 100L, 50);
    }

    @Test
    void aPartWithoutAFirmIsFoundByThat() {
        assertThat(supplies.find("", Coverage.NONE, 0, 10))
                .extracting(SuppliedPart::id)
                .containsExactly(part);
        assertThat(supplies.count("", Coverage.SINGLE)).isZero();
    }

    @Test
    void theListIsNarrowedByTheSameRuleThatItShows() {
        space.part("EM-0", null, null);
        supplies.add(part, data("한빛", 85, SINCE, null));
        supplies.add(part, data("두빛", 15, SINCE, null));

        for (var coverage : Coverage.values()) {
            assertThat(supplies.find("", coverage, 0, 10)).allMatch(row -> row.coverage() == coverage);
        }
        assertThat(supplies.find("", Coverage.DEPENDENT, 0, 10)).hasSize(1);
    }

    @Test
    void aLinkThatHasEndedDoesNotCount() {
        supplies.add(part, data("한빛", 50, SINCE, TestSpace.TODAY));

        assertThat(supplies.count("", Coverage.NONE)).isEqualTo(1);
        assertThat(supplies.today(List.of(part))).isEmpty();
    }

    @Test
    void firmsNeverDeliverMoreThanIsNeeded() {
        supplies.add(part, data("한빛", 60, SINCE, SINCE.plusMonths(6)));
        supplies.add(part, data("두빛", 60, SINCE.plusMonths(6), null));

        assertThatThrownBy(() -> supplies.add(part, data("세빛", 41, SINCE.plusMonths(3), null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("supply.more-than-all"));
        assertThat(supplies.links(part)).hasSize(2);
    }

    @Test
    void aFirmDeliversAPartOnceAtATime() {
        var firm = data("한빛", 30, SINCE, null);
        supplies.add(part, firm);

        assertThatThrownBy(() -> supplies.add(part, firm))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("supply.twice"));
    }

    private static SupplyData data(String name, int share, LocalDate since, @Nullable LocalDate until) {
        var firm = new Firm(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), name, null, null, null);
        return new SupplyData(firm, BigDecimal.valueOf(share), since, until);
    }
}
