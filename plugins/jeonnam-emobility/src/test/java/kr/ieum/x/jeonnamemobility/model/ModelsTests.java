package kr.ieum.x.jeonnamemobility.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.TestSpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private TestSpace space;
    private Models models;

    @BeforeEach
    void openSpace() {
        space = new TestSpace();
        models = new Models(space.jdbc(), space.records());
    }

    @Test
    void theShareFollowsFromTheBillOfMaterial() {
        var model = models.add("e-카", "2026", DAY);
        models.addPart(model, space.part("EM-1", 3_000_000L, 100), BigDecimal.ONE);
        models.addPart(model, space.part("EM-2", 500_000L, 0), BigDecimal.TWO);

        var share = models.bom(model).on(TestSpace.TODAY);

        assertThat(share.percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("75"));
    }

    @Test
    void theLatestEditionThatHasBegunIsThePresentOne() {
        models.add("e-카", "2026", DAY);
        models.add("e-카", "2026.2", DAY.plusMonths(3));
        models.add("e-카", "2027", TestSpace.TODAY.plusDays(1));

        assertThat(models.present()).extracting(Model::edition).containsExactly("2026.2");
    }

    @Test
    void aNewEditionBeginsWithTheBillOfMaterialOfTheOneBefore() {
        var model = models.add("e-카", "2026", DAY);
        models.addPart(model, space.part("EM-1", 100L, 50), new BigDecimal("1.5"));

        var next = models.addAfter(models.present().getFirst(), "2027", DAY.plusMonths(6));

        assertThat(models.bom(next).lines()).hasSize(1);
        assertThat(models.bom(next).lines().getFirst().quantity()).isEqualByComparingTo("1.5");
    }

    @Test
    void theShareMayTurnOnTheFirstDayAndWithEachFindingAfterIt() {
        var model = models.add("e-카", "2026", DAY);
        var part = space.part("EM-1", 100L, 50);
        models.addPart(model, part, BigDecimal.ONE);
        space.jdbc()
                .sql("INSERT INTO part_value VALUES (:part, '2026-06-01', NULL, 80, '시험 성적서')")
                .param("part", part)
                .update();

        var turns = models.bom(model).turns(DAY, TestSpace.TODAY);

        assertThat(turns).containsExactly(DAY, LocalDate.of(2026, 6, 1));
    }

    @Test
    void aPartStandsOnceInABillOfMaterial() {
        var model = models.add("e-카", "2026", DAY);
        var part = space.part("EM-1", 100L, 50);
        models.addPart(model, part, BigDecimal.ONE);

        assertThatThrownBy(() -> models.addPart(model, part, BigDecimal.ONE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("model.part-twice"));
    }

    @Test
    void billsOfManyEditionsAreReadAtOnce() {
        var first = models.add("e-카", "2026", DAY);
        var second = models.add("e-트럭", "2026", DAY);
        models.addPart(first, space.part("EM-1", 100L, 50), BigDecimal.ONE);

        var boms = models.boms(List.of(first, second));

        assertThat(boms).containsOnlyKeys(first);
    }

    @Test
    void aDeletedEditionComesBackWithItsBillOfMaterial() {
        var id = models.add("e-카", "2026", DAY);
        models.addPart(id, space.part("EM-1", 100L, 50), BigDecimal.ONE);

        var removed = models.remove(models.find("", 0, 10).getFirst());
        space.records().putBack(removed);

        assertThat(models.bom(id).lines()).hasSize(1);
    }
}
