package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.company.NoSuchCompany;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.BadRuling.Why;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Requirements 1.6 to 1.8: one firm is decided alone, with the evidence of its class. */
class DecidingOneFirmTests extends ClassificationStory {

    private static final Evidence TECHNOPARK = new Evidence("technopark", "대전TP 추천서 2026-3호");
    private static final Evidence STAR = new Evidence("star-firm", "지정서 12호");

    @Autowired
    Clock clock;

    @Test
    void aRecommendedFirmBecomesPotential() {
        var firm = firm("혁신 창업기업");

        classes.decide(firm, null, FirmClass.POTENTIAL, "대전TP가 추천", TECHNOPARK);

        var period = classes.current(firm).orElseThrow();
        assertThat(period.of()).isEqualTo(FirmClass.POTENTIAL);
        assertThat(period.evidence()).isEqualTo(TECHNOPARK);
        assertThat(period.run()).isNull();
        assertThat(period.since()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void theClassBeforeEndsWhenTheNextBegins() {
        var firm = firm("예비가 되는 기업");
        isAlready(firm, FirmClass.POTENTIAL);

        classes.decide(firm, LocalDate.of(2024, 1, 1), FirmClass.CANDIDATE, "스타기업", STAR);

        assertThat(classes.history(firm))
                .extracting(ClassPeriod::of, ClassPeriod::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FirmClass.CANDIDATE, null),
                        org.assertj.core.groups.Tuple.tuple(FirmClass.POTENTIAL, LocalDate.now(clock)));
    }

    @Test
    void whoSawAnotherClassIsTold() {
        var firm = firm("가");
        classes.decide(firm, null, FirmClass.POTENTIAL, "추천", TECHNOPARK);

        assertThatExceptionOfType(RuledMeanwhile.class)
                .isThrownBy(() -> classes.decide(firm, null, FirmClass.CANDIDATE, "스타기업", STAR));
    }

    @Test
    void theClassItHasIsNotDecidedAgain() {
        var firm = firm("가");
        isAlready(firm, FirmClass.CANDIDATE);

        assertThatExceptionOfType(BadRuling.class)
                .isThrownBy(() ->
                        classes.decide(firm, LocalDate.of(2024, 1, 1), FirmClass.CANDIDATE, "스타기업", STAR))
                .matches(refused -> refused.why() == Why.SAME);
    }

    @Test
    @AsTenant(value = "seoul", roles = "REGION_ADMIN")
    void aRegionOfTheCapitalAreaDecidesNone() {
        var firm = firm("서울 기업");

        assertThatExceptionOfType(NotInScope.class)
                .isThrownBy(() -> classes.decide(firm, null, FirmClass.CANDIDATE, "스타기업", STAR));
    }

    @Test
    void anotherRegionsFirmIsNotThere() {
        var theirs = Tenancy.callAs(new TenantId("gangwon"), () -> firm("강원 기업"));

        assertThatExceptionOfType(NoSuchCompany.class)
                .isThrownBy(() -> classes.decide(theirs, null, FirmClass.CANDIDATE, "스타기업", STAR));
        Tenancy.runAs(new TenantId("gangwon"), this::removeAll);
    }

    @Test
    void aFirmThatDoesNotExistIsRefused() {
        assertThatExceptionOfType(NoSuchCompany.class)
                .isThrownBy(() -> classes.decide(UUID.randomUUID(), null, FirmClass.CANDIDATE, "스타기업", STAR));
    }

    @Test
    @AsTenant(value = "daejeon", roles = "REGION_OFFICER")
    void anOfficerDecidesNoFirm() {
        var firm = firm("가");

        assertThatThrownBy(() -> classes.decide(firm, null, FirmClass.CANDIDATE, "스타기업", STAR))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(classes.history(firm)).isEmpty();
    }
}
