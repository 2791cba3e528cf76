package kr.ieum.x.gangwonliquidhydrogen.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.contract.play.PlayedFirms;
import kr.ieum.contract.play.PlayedKeeper;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImport.Keeper;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.AtWork;
import kr.ieum.x.gangwonliquidhydrogen.page.Bundles;
import kr.ieum.x.gangwonliquidhydrogen.page.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemandImportTests {

    private static final String NUMBER = "120-81-47521";
    private static Tables tables;

    private final AtWork atWork = new AtWork();
    private final String name = "공동구매 " + UUID.randomUUID();
    private RoundService rounds;
    private DemandService demands;
    private ListImport list;
    private Keeper keeper;
    private UUID round;

    @BeforeAll
    static void make() {
        tables = Tables.make();
    }

    @BeforeEach
    void begin() {
        var kept = new Rounds(tables.jdbc());
        var wanted = new Demands(tables.jdbc());
        rounds = new RoundService(kept, new Lots(tables.jdbc()), atWork.acting(), tables.transactions());
        demands = new DemandService(kept, wanted, atWork.acting(), tables.transactions());
        var firms = new PlayedFirms().with(NUMBER, "동해수소");
        list = new DemandImports(new Bundles(), new DemandKeeper(demands, firms))
                .imports()
                .getFirst();
        keeper = new PlayedKeeper(list.keeper(), tables.transactions());
        round = rounds.begin(new RoundData(name, LocalDate.of(2026, 12, 4), ""));
    }

    @Test
    void aRowBecomesADemandAndIsFoundAgain() {
        keeper.keep(List.of(row("헬륨", "12.5")));

        var found = keeper.find(List.of(key("헬륨"), key("질소")));

        assertThat(found).containsOnlyKeys(key("헬륨"));
        assertThat(found.get(key("헬륨"))).containsEntry("quantity", "12.5").containsEntry("wanted", "2027-01-15");
    }

    @Test
    void theSameRowAgainChangesTheDemand() {
        keeper.keep(List.of(row("헬륨", "12.5")));

        keeper.keep(List.of(row("헬륨", "20")));

        assertThat(demands.page(round, "", Slice.ALL))
                .extracting(demand -> demand.quantity().intValue())
                .containsExactly(20);
    }

    @Test
    void allRowsAreKeptOrNone() {
        var unknown = Map.of("round", name, "number", "999-99-99999", "material", "질소", "unit", "병", "quantity", "1");

        assertThatThrownBy(() -> keeper.keep(List.of(row("헬륨", "1"), unknown)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(atWork.words().texts().of(refused))
                                .isEqualTo("사업자등록번호 999-99-99999인 기업이 기업 목록에 없습니다. 기업을 먼저 등록해 주십시오."));
        assertThat(demands.count(round, "")).isZero();
    }

    @Test
    void aClosedRoundTakesNoRows() {
        rounds.close(round);

        assertThatThrownBy(() -> keeper.keep(List.of(row("헬륨", "1"))))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.demand-closed");
    }

    @Test
    void anImportThatIsTakenBackLeavesNothing() {
        keeper.keep(List.of(row("헬륨", "1")));

        keeper.remove(List.of(key("헬륨")));

        assertThat(demands.count(round, "")).isZero();
    }

    @Test
    void aRowIsToldByRoundFirmMaterialAndUnit() {
        assertThat(list.fields().stream().filter(ListImport.Field::key))
                .extracting(ListImport.Field::id)
                .containsExactly("round", "number", "material", "unit");
    }

    private Map<String, String> row(String material, String quantity) {
        return Map.of(
                "round", name,
                "number", NUMBER,
                "material", material,
                "unit", "병",
                "quantity", quantity,
                "wanted", "2027-01-15");
    }

    private List<String> key(String material) {
        return List.of(name, NUMBER, material, "병");
    }
}
