package kr.ieum.x.jeonnamemobility.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.TestSpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeasesTests {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private TestSpace space;
    private Sites sites;
    private Leases leases;
    private UUID slot;

    @BeforeEach
    void openSpace() {
        space = new TestSpace();
        sites = new Sites(space.jdbc(), space.records());
        leases = new Leases(space.jdbc(), space.records(), space.settings());
        var site = sites.add("대마 단지", "영광군 대마면");
        slot = sites.addSlot(site, "A-1", new BigDecimal("3300.5"));
        sites.addSlot(site, "A-2", new BigDecimal("1000"));
    }

    @Test
    void twoFirmsNeverHoldASlotAtOneTime() {
        leases.add(slot, firm("한빛"), SINCE, SINCE.plusYears(2));

        assertThatThrownBy(() -> leases.add(slot, firm("두빛"), SINCE.plusYears(1), null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("site.held"));
    }

    @Test
    void theNextFirmBeginsOnTheDayTheLastOneIsGone() {
        leases.add(slot, firm("한빛"), SINCE, TestSpace.TODAY);

        leases.add(slot, firm("두빛"), TestSpace.TODAY, null);

        var held = leases.find(new SlotFilter("두빛", null, null), 0, 10);
        assertThat(held).extracting(Slot::occupancy).containsExactly(Occupancy.HELD);
    }

    @Test
    void theListIsNarrowedByTheSameRuleThatItShows() {
        leases.add(slot, firm("한빛"), SINCE, TestSpace.TODAY.plusDays(90));

        for (var occupancy : Occupancy.values()) {
            assertThat(leases.find(new SlotFilter("", null, occupancy), 0, 10))
                    .allMatch(row -> row.occupancy() == occupancy);
        }
        assertThat(leases.count(new SlotFilter("", null, Occupancy.ENDING))).isEqualTo(1);
        assertThat(leases.count(new SlotFilter("", null, Occupancy.VACANT))).isEqualTo(1);
    }

    @Test
    void aLeaseOfTheFutureLeavesTheSlotVacantUntilThen() {
        leases.add(slot, firm("한빛"), TestSpace.TODAY.plusDays(1), null);

        var shown = leases.find(SlotFilter.ALL, 0, 10).getFirst();

        assertThat(shown.occupancy()).isEqualTo(Occupancy.VACANT);
        assertThat(shown.lease()).isNotNull();
    }

    @Test
    void aSiteSaysHowMuchOfItIsHeld() {
        leases.add(slot, firm("한빛"), SINCE, null);

        var site = sites.all().getFirst();

        assertThat(site.vacant()).isEqualTo(1);
        assertThat(site.heldArea()).isEqualByComparingTo("3300.5");
        assertThat(site.area()).isEqualByComparingTo("4300.5");
    }

    @Test
    void aSlotWithAHistoryIsNotDeleted() {
        leases.add(slot, firm("한빛"), SINCE, SINCE.plusDays(10));
        var seen = leases.find(SlotFilter.ALL, 0, 10).getFirst();

        assertThatThrownBy(() -> sites.removeSlot(seen))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("common.in-use"));
    }

    private static Firm firm(String name) {
        return new Firm(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), name, null, null, null);
    }
}
