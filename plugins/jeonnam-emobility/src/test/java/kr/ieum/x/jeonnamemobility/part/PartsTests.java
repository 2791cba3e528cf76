package kr.ieum.x.jeonnamemobility.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.TestSpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private TestSpace space;
    private Parts parts;

    @BeforeEach
    void openSpace() {
        space = new TestSpace();
        parts = new Parts(space.jdbc(), space.records());
    }

    @Test
    void aPartIsKeptWithWhatWasFoundOut() {
        parts.add(data("EM-100", new PartValue(MARCH, 1_200_000L, new BigDecimal("62.5"), "원산지 확인서")));

        var part = parts.find(PartFilter.ALL, 0, 10).getFirst();

        assertThat(part.cost()).isEqualTo(new KnownCost(1_200_000, MARCH));
        assertThat(part.share()).isEqualTo(new KnownShare(new BigDecimal("62.50"), MARCH, "원산지 확인서"));
    }

    @Test
    void aFindingOfTheFutureDoesNotCountYet() {
        parts.add(data("EM-100", new PartValue(TestSpace.TODAY.plusDays(1), 100L, null, null)));

        assertThat(parts.find(PartFilter.ALL, 0, 10).getFirst().cost()).isNull();
    }

    @Test
    void theListIsNarrowedByWordsByGroupAndToWhatIsMissing() {
        parts.add(data("EM-100", new PartValue(MARCH, 100L, BigDecimal.TEN, "확인서")));
        parts.add(new PartData("EM_200", "모터", "motor", null));

        assertThat(parts.count(PartFilter.of("em_"))).isEqualTo(1);
        assertThat(parts.count(new PartFilter("", "motor", false))).isEqualTo(1);
        assertThat(parts.find(new PartFilter("", null, true), 0, 10))
                .extracting(Part::number)
                .containsExactly("EM_200");
    }

    @Test
    void twoPartsNeverHaveOneNumber() {
        parts.add(data("EM-100", null));

        assertThatThrownBy(() -> parts.add(data("EM-100", null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("part.number-taken"));
    }

    @Test
    void whoeverIsSecondIsToldWhoWasFaster() {
        var id = parts.add(data("EM-100", null));
        parts.change(id, 0, new PartData("EM-100", "새 이름", null, null));

        assertThatThrownBy(() -> parts.change(id, 0, data("EM-101", null)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("common.changed-meanwhile");
                    assertThat(refused.arguments()[0]).isEqualTo("김담당");
                });
        assertThat(parts.find(PartFilter.ALL, 0, 10).getFirst().name()).isEqualTo("새 이름");
    }

    @Test
    void aDeletedPartComesBackWithItsFindings() {
        parts.add(data("EM-100", new PartValue(MARCH, 100L, BigDecimal.TEN, "확인서")));
        var before = parts.find(PartFilter.ALL, 0, 10);

        var removed = parts.remove(before.getFirst());
        assertThat(parts.count(PartFilter.ALL)).isZero();
        space.records().putBack(removed);

        assertThat(parts.find(PartFilter.ALL, 0, 10)).isEqualTo(before);
    }

    @Test
    void aPartOfAVehicleIsNotDeleted() {
        var id = parts.add(data("EM-100", null));
        space.jdbc()
                .sql("INSERT INTO model (name, edition, since, changed_by) VALUES ('e-카', '1', '2026-01-01', 'test')")
                .update();
        space.jdbc()
                .sql("INSERT INTO bom_line SELECT id, :part, 1 FROM model")
                .param("part", id)
                .update();
        var part = parts.find(PartFilter.ALL, 0, 10).getFirst();

        assertThatThrownBy(() -> parts.remove(part))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("common.in-use"));
    }

    @Test
    void anOfficerOfASupportBodyOnlyReads() {
        var read = new Parts(space.jdbc(), space.records(Duty.SUPPORT_BODY));

        assertThatThrownBy(() -> read.add(data("EM-100", null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("common.read-only"));
    }

    private static PartData data(String number, @org.jspecify.annotations.Nullable PartValue value) {
        return new PartData(number, "배터리 팩", "battery", value);
    }
}
