package kr.ieum.industry.leading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.StepRefused;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requirement 10.6, 지역중소기업법 12조: four to nine a region, three years and once three more, cancelled after a hearing. */
@IntegrationTest
@AsTenant(value = "chungbuk", roles = "REGION_ADMIN")
class DesignatingTests {

    @Autowired
    LeadingService leading;

    @Autowired
    LeadingTerm term;

    @Autowired
    LifeCycles cycles;

    @Autowired
    Clock clock;

    @BeforeEach
    void nothingLeft() {
        if (!Tenancy.current().isNational()) {
            term.clear();
        }
    }

    @Test
    void aDesignationHoldsForThreeYearsFromItsDay() {
        var id = term.designated("청주정밀");

        var firm = leading.get(id);

        assertThat(firm.designated()).isEqualTo(LocalDate.now(clock));
        assertThat(firm.lastDay())
                .isBetween(
                        LocalDate.now(clock).plusYears(3).minusDays(1),
                        LocalDate.now(clock).plusYears(3).plusDays(10));
        assertThat(leading.roster().inTerm()).isEqualTo(1);
    }

    @Test
    void anExtensionGoesOnFromTheEndOfTheFirstTermAndThereIsNoSecond() {
        var id = term.designated("청주정밀");
        term.lastDay(id, LocalDate.of(2027, 3, 2));

        term.take(id, "extend");

        assertThat(leading.get(id).lastDay()).isEqualTo(LocalDate.of(2030, 3, 4));
        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> term.take(id, "extend"));
    }

    @Test
    void theTenthIsRefusedWithTheRule() {
        for (var number = 1; number <= 9; number++) {
            term.designated("선도 " + number);
        }
        var tenth = term.proposed("선도 10");

        assertThatExceptionOfType(LeadingRefused.class)
                .isThrownBy(() -> term.take(tenth, "designate"))
                .matches(refused -> refused.key().endsWith("full") && refused.arguments()[0].equals(9));
    }

    @Test
    void ofTwoDesignationsAtOnceOnlyTheNinthIsLetThrough() {
        for (var number = 1; number <= 8; number++) {
            term.designated("선도 " + number);
        }
        var rivals = List.of(term.proposed("동시 1"), term.proposed("동시 2"));

        var refused = term.bothAtOnce(rivals.stream()
                .map(id -> (Runnable) () -> term.take(id, "designate"))
                .toList());

        assertThat(refused).singleElement().isInstanceOf(LeadingRefused.class);
        assertThat(leading.roster().inTerm()).isEqualTo(9);
    }

    @Test
    void fewerThanFourAreToldAsTooFew() {
        term.designated("청주정밀");

        assertThat(leading.roster().isTooFew()).isTrue();
        assertThat(leading.roster().explain(LocalDate.now(clock)).formula().ko())
                .isEqualTo("4 ≤ 1 ≤ 9 이 아니므로 어긋납니다");
    }

    @Test
    void aCancellationNeedsAHearingFirstAndAnUpheldTermGoesOnAsBefore() {
        var id = term.designated("청주정밀");
        var last = leading.get(id).lastDay();
        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> term.take(id, "cancel"));

        term.take(id, "hear");
        term.take(id, "uphold");

        assertThat(leading.get(id).lastDay()).isEqualTo(last);
        assertThat(cycles.get(leading.cycle(), id).due()).isEqualTo(last);
        term.take(id, "hear");
        term.take(id, "cancel");
        assertThat(leading.roster().inTerm()).isZero();
    }

    @Test
    void aTermThatRunsIsNotEnded() {
        var id = term.designated("청주정밀");

        assertThatExceptionOfType(LeadingRefused.class).isThrownBy(() -> term.take(id, "end"));
        term.lastDay(id, LocalDate.now(clock).minusDays(1));
        term.take(id, "end");

        assertThat(leading.get(id).state()).isEqualTo(LeadingState.ENDED);
    }

    @Test
    void aFirmIsProposedOnceAtATime() {
        var company = term.firm("두 번 추천");
        leading.propose(company, "지역 기여도");

        assertThatExceptionOfType(LeadingRefused.class)
                .isThrownBy(() -> leading.propose(company, "지역 기여도"))
                .matches(refused -> refused.key().endsWith("there-already"));
    }

    @Test
    void groundsAndFirmAreChecked() {
        var company = term.firm("까닭 없음");

        assertThatExceptionOfType(LeadingRefused.class).isThrownBy(() -> leading.propose(company, " "));
        assertThatExceptionOfType(LeadingRefused.class).isThrownBy(() -> leading.propose(UUID.randomUUID(), "지역 기여도"));
    }

    @Test
    @AsTenant(value = "seoul", roles = "REGION_ADMIN")
    void aRegionOfTheCapitalAreaDoesNotChoose() {
        var company = term.firm("서울정밀");

        assertThatExceptionOfType(LeadingRefused.class)
                .isThrownBy(() -> leading.propose(company, "지역 기여도"))
                .matches(refused -> refused.key().endsWith("not-this-region"));
    }

    @Test
    @AsTenant(value = "chungnam", roles = "REGION_ADMIN")
    void anotherRegionsFirmIsNotThere() {
        var id = Tenancy.callAs(new TenantId("chungbuk"), () -> term.proposed("남의 기업"));

        assertThatExceptionOfType(LeadingRefused.class).isThrownBy(() -> leading.get(id));
        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> term.take(id, "designate"));
    }

    @Test
    @AsTenant(value = "chungbuk", roles = "REGIONAL_OFFICER")
    void theOfficerOfTheRegionalOfficeLooksAfterTheFirm() {
        var id = term.firm("전담 기업");
        var proposed = kr.ieum.identity.TestRoles.as("chungbuk", "REGION_ADMIN", () -> leading.propose(id, "지역 기여도"));

        leading.takeOn(proposed);

        assertThat(leading.get(proposed).officer()).isEqualTo("시험 사용자");
    }
}
