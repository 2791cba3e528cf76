package kr.ieum.x.jeonnamemobility.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.TestSpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartKeeperTests {

    private static final List<String> KEY = List.of("EM-1", "2026-03-01");

    private TestSpace space;
    private Parts parts;
    private PartKeeper keeper;

    @BeforeEach
    void openSpace() {
        space = new TestSpace();
        parts = new Parts(space.jdbc(), space.records());
        keeper = new PartKeeper(space.jdbc(), space.records(), new PartGroups(), space.plugin());
    }

    @Test
    void whatWasKeptIsFoundAsItWasGiven() {
        var row = row("EM-1", "2026-03-01", "1200000", "62.5");

        keeper.keep(List.of(row));

        assertThat(keeper.find(List.of(KEY, List.of("EM-2", "2026-03-01")))).isEqualTo(Map.of(KEY, row));
    }

    @Test
    void aSecondListOfAnotherDayAddsToTheHistory() {
        keeper.keep(List.of(row("EM-1", "2026-03-01", "1200000", "60")));

        keeper.keep(List.of(row("EM-1", "2026-06-01", "1100000", "70")));

        var part = parts.find(PartFilter.ALL, 0, 10).getFirst();
        assertThat(part.cost()).isNotNull().extracting(KnownCost::won).isEqualTo(1_100_000L);
        assertThat(parts.values(part.id())).hasSize(2);
    }

    @Test
    void anImportTakenBackLeavesWhatWasKnownBefore() {
        keeper.keep(List.of(row("EM-1", "2026-03-01", "1200000", "60")));
        keeper.keep(List.of(row("EM-1", "2026-06-01", "1100000", "70"), row("EM-2", "2026-06-01", "5000", "100")));

        keeper.remove(List.of(List.of("EM-1", "2026-06-01"), List.of("EM-2", "2026-06-01")));

        assertThat(parts.find(PartFilter.ALL, 0, 10)).singleElement().satisfies(part -> {
            assertThat(part.number()).isEqualTo("EM-1");
            assertThat(part.cost()).isNotNull().extracting(KnownCost::won).isEqualTo(1_200_000L);
        });
    }

    @Test
    void aPartThatAPersonEnteredStaysWhenTheImportIsTakenBack() {
        parts.add(new PartData("EM-1", "배터리 팩", null, null));
        keeper.keep(List.of(row("EM-1", "2026-03-01", "1200000", "60")));

        keeper.remove(List.of(KEY));

        assertThat(parts.count(PartFilter.ALL)).isEqualTo(1);
    }

    @Test
    void aGroupIsKnownByItsNameAndAnUnknownOneIsRefused() {
        var known = new HashMap<>(row("EM-1", "2026-03-01", "1", "1"));
        known.put("group", "group.battery");
        keeper.keep(List.of(known));
        var unknown = new HashMap<>(known);
        unknown.put("group", "날개");

        assertThat(parts.find(PartFilter.ALL, 0, 10).getFirst().group()).isEqualTo("battery");
        assertThatThrownBy(() -> keeper.keep(List.of(unknown)))
                .isInstanceOf(Refused.class)
                .hasMessage("part.import.group");
    }

    @Test
    void aShareWithoutEvidenceKeepsNothingOfTheList() {
        var wrong = new HashMap<>(row("EM-2", "2026-03-01", "1", "1"));
        wrong.remove("evidence");

        assertThatThrownBy(() -> keeper.keep(List.of(row("EM-1", "2026-03-01", "1", "1"), wrong)))
                .isInstanceOf(Refused.class);
        assertThat(parts.count(PartFilter.ALL)).isZero();
    }

    private static Map<String, String> row(String number, String since, String cost, String share) {
        return Map.of(
                "number", number, "since", since, "name", "배터리 팩", "cost", cost, "share", share, "evidence", "원산지 확인서");
    }
}
