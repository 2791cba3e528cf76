package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.ieum.industry.FirmClass;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** Requirements 1.3: who rises, falls, enters and leaves. */
class ChangesOfARunTests extends ClassificationStory {

    @Test
    void aFirmWithoutAClassEnters() {
        var firm = weak("새 기업");

        assertThat(rated(computed(), firm).change()).isEqualTo(ClassChange.ENTER);
    }

    @Test
    void aBetterScoreRaisesAndAWorseOneLowersTheClass() {
        var rising = strong("오르는 기업");
        isAlready(rising, FirmClass.CANDIDATE);
        var falling = weak("내리는 기업");
        isAlready(falling, FirmClass.LEADING);
        var same = growing("그대로인 기업");
        isAlready(same, FirmClass.CANDIDATE);

        var run = computed();

        assertThat(rated(run, rising).change()).isEqualTo(ClassChange.RISE);
        assertThat(rated(run, falling).change()).isEqualTo(ClassChange.FALL);
        assertThat(rated(run, same).change()).isEqualTo(ClassChange.SAME);
    }

    @Test
    void aFirmOfWhichTooLittleIsKnownKeepsItsClass() {
        var firm = firm("자료 없는 기업");
        isAlready(firm, FirmClass.LEADING);

        var rated = rated(computed(), firm);

        assertThat(rated.change()).isEqualTo(ClassChange.HELD);
        assertThat(rated.next()).contains(FirmClass.LEADING);
        assertThat(rated.proposed()).isNull();
    }

    @Test
    void aFirmThatIsNotInScopeAnyMoreLeaves() {
        var firm = strong("문 닫은 기업");
        isAlready(firm, FirmClass.LEADING);
        in(() -> jdbc.sql("UPDATE core.company SET status = 'CLOSED'").update());

        var rated = rated(computed(), firm);

        assertThat(rated.standing()).isEqualTo(Standing.OUTSIDE);
        assertThat(rated.change()).isEqualTo(ClassChange.LEAVE);
        assertThat(rated.next()).isEmpty();
    }

    @Test
    void theReportCountsTheWaysBySection() {
        isAlready(strong("오르는 기업"), FirmClass.POTENTIAL);
        isAlready(weak("내리는 기업"), FirmClass.CANDIDATE);
        strong("새 기업");
        in(() -> jdbc.sql("UPDATE core.company SET main_industry = '62010' WHERE name = '새 기업'")
                .update());

        var report = results.report(computed());

        assertThat(report.firms()).isEqualTo(3);
        assertThat(report.firms(ClassChange.RISE)).isOne();
        assertThat(report.firms("C", ClassChange.FALL)).isOne();
        assertThat(report.firms("J", ClassChange.ENTER)).isOne();
        assertThat(report.firms(Optional.of(FirmClass.POTENTIAL), Optional.of(FirmClass.LEADING)))
                .isOne();
        assertThat(report.firms(Optional.empty(), Optional.of(FirmClass.LEADING)))
                .isOne();
        assertThat(report.sections()).containsExactly("C", "J");
    }

    @Test
    void theListIsNarrowedByChangeClassSectionAndName() {
        isAlready(strong("오르는 기업"), FirmClass.POTENTIAL);
        weak("새 100%_기업");
        var run = computed();

        assertThat(names(run, new RowFilter("", ClassChange.RISE, null, null, false)))
                .isEqualTo("오르는 기업");
        assertThat(names(run, new RowFilter("", null, FirmClass.POTENTIAL, null, false)))
                .isEqualTo("새 100%_기업");
        assertThat(names(run, new RowFilter("", null, null, "C", false))).isEqualTo("새 100%_기업, 오르는 기업");
        assertThat(names(run, new RowFilter("%_기", null, null, null, false))).isEqualTo("새 100%_기업");
        assertThat(names(run, new RowFilter("", null, null, null, true))).isEmpty();
        assertThat(results.count(run, new RowFilter("기업", null, null, null, false)))
                .isEqualTo(2);
    }

    private String names(RunId run, RowFilter filter) {
        return String.join(
                ", ",
                results.page(run, filter, PageRequest.of(0, 10)).stream()
                        .map(RatedFirm::name)
                        .toList());
    }
}
