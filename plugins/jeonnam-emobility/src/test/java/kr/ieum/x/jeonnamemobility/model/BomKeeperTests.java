package kr.ieum.x.jeonnamemobility.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.TestSpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BomKeeperTests {

    private static final List<String> KEY = List.of("e-카고", "2026", "EM-1");

    private TestSpace space;
    private Models models;
    private BomKeeper keeper;

    @BeforeEach
    void openSpace() {
        space = new TestSpace();
        models = new Models(space.jdbc(), space.records());
        keeper = new BomKeeper(space.jdbc(), space.records());
    }

    @Test
    void anEditionThatIsNotThereIsMade() {
        space.part("EM-1", 100L, 50);

        keeper.keep(List.of(row("EM-1", "1.5")));

        var model = models.present().getFirst();
        assertThat(model.label()).isEqualTo("e-카고 2026");
        assertThat(models.bom(model.id()).lines().getFirst().quantity()).isEqualByComparingTo("1.5");
        assertThat(keeper.find(List.of(KEY))).isEqualTo(Map.of(KEY, row("EM-1", "1.5")));
    }

    @Test
    void aPartThatIsNotInTheCatalogueIsRefusedByItsNumber() {
        assertThatThrownBy(() -> keeper.keep(List.of(row("EM-9", "1"))))
                .isInstanceOf(Refused.class)
                .hasMessage("model.import.unknown-parts");
        assertThat(models.count("")).isZero();
    }

    @Test
    void anImportTakenBackTakesItsEditionAlongWhenNothingElseHangsOnIt() {
        space.part("EM-1", 100L, 50);
        keeper.keep(List.of(row("EM-1", "1")));

        keeper.remove(List.of(KEY));

        assertThat(models.count("")).isZero();
    }

    @Test
    void anEditionWithOtherPartsStays() {
        space.part("EM-1", 100L, 50);
        keeper.keep(List.of(row("EM-1", "1")));
        models.addPart(models.present().getFirst().id(), space.part("EM-2", 100L, 50), BigDecimal.ONE);

        keeper.remove(List.of(KEY));

        assertThat(models.present())
                .singleElement()
                .satisfies(model -> assertThat(model.parts()).isEqualTo(1));
    }

    private static Map<String, String> row(String number, String quantity) {
        return Map.of(
                "model", "e-카고", "edition", "2026", "number", number, "quantity", quantity, "since", "2026-03-01");
    }
}
