package kr.ieum.industry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ieum.identity.TestRoles;
import kr.ieum.industry.catalogue.IndustryRefused.Why;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Requirement 1.1: regions enter their industries, and nothing is there that they have not entered. */
@IntegrationTest
@AsTenant(value = "chungbuk", roles = "REGION_ADMIN")
class RegionalIndustriesTests {

    private static final LocalDate REFORM = LocalDate.of(2023, 2, 16);

    @Autowired
    RegionalIndustries industries;

    @Autowired
    NationalIndustries nation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void clear() {
        TestRoles.as("chungbuk", "REGION_ADMIN", () -> {
            transactions.executeWithoutResult(status -> {
                jdbc.sql("DELETE FROM core.regional_industry_former").update();
                jdbc.sql("DELETE FROM core.regional_industry").update();
            });
            return null;
        });
    }

    @Test
    void anIndustryKeepsItsScoresItsScopeAndWhereItCameFrom() {
        var former = industries.add(data(IndustryKind.FORMER, "지능형반도체", Set.of(), List.of()));

        var id = industries.add(data(
                IndustryKind.PILLAR,
                "융합반도체",
                Set.of(former),
                List.of(new ScopeCode(11, "26"), new ScopeCode(10, "261"))));

        var kept = industries.get(id).data();
        assertThat(kept.scores()).isEqualTo(Map.of("maturity", 80, "base", 70));
        assertThat(kept.scope()).containsExactly(new ScopeCode(11, "26"), new ScopeCode(10, "261"));
        assertThat(kept.formers()).containsExactly(former);
    }

    @Test
    void theScopeReachesEveryClassBelowInBothRevisions() {
        industries.add(data(IndustryKind.PILLAR, "융합반도체", Set.of(), List.of(new ScopeCode(11, "261"))));

        var scope = industries.scope(REFORM.plusDays(1));

        assertThat(scope.holds(11, "26111")).isTrue();
        assertThat(scope.holds(10, "26111")).isTrue();
        assertThat(scope.holds(11, "10110")).isFalse();
        assertThat(industries.scope(REFORM.minusDays(1)).isEmpty()).isTrue();
    }

    @Test
    void whoComesLaterIsToldThatItHasChanged() {
        var id = industries.add(data(IndustryKind.FUTURE, "처음", Set.of(), List.of()));
        industries.change(id, 0, data(IndustryKind.FUTURE, "먼저", Set.of(), List.of()));

        assertThatThrownBy(() -> industries.change(id, 0, data(IndustryKind.FUTURE, "나중", Set.of(), List.of())))
                .isInstanceOfSatisfying(
                        IndustryRefused.class, no -> assertThat(no.why()).isEqualTo(Why.CHANGED_MEANWHILE));
        assertThat(industries.history(id)).hasSize(2);
    }

    @Test
    void whatOthersCameFromStays() {
        var former = industries.add(data(IndustryKind.FORMER, "옛", Set.of(), List.of()));
        industries.add(data(IndustryKind.PILLAR, "새", Set.of(former), List.of()));

        refused(Why.FOLLOWED, () -> industries.remove(former, 0));
        refused(Why.FOLLOWED, () -> industries.change(former, 0, data(IndustryKind.PILLAR, "옛", Set.of(), List.of())));
    }

    @Test
    void whatBreaksARuleIsNotKept() {
        var pillar = industries.add(data(IndustryKind.PILLAR, "새", Set.of(), List.of()));

        refused(Why.NAME, () -> industries.add(data(IndustryKind.PILLAR, " ", Set.of(), List.of())));
        refused(
                Why.SCOPE,
                () -> industries.add(data(IndustryKind.PILLAR, "새", Set.of(), List.of(new ScopeCode(11, "99999")))));
        refused(Why.FORMER, () -> industries.add(data(IndustryKind.PILLAR, "새", Set.of(pillar), List.of())));
        refused(Why.FORMER, () -> industries.add(data(IndustryKind.PILLAR, "새", Set.of(UUID.randomUUID()), List.of())));
        refused(
                Why.SCORE,
                () -> industries.add(new IndustryData(
                        IndustryKind.PILLAR, "새", "", Map.of("maturity", 101), List.of(), REFORM, null, Set.of())));
        refused(
                Why.DAYS,
                () -> industries.add(
                        new IndustryData(IndustryKind.PILLAR, "새", "", Map.of(), List.of(), REFORM, REFORM, Set.of())));
        assertThat(industries.all()).hasSize(1);
    }

    @Test
    void anotherRegionHasNoneOfItAndCannotReferToIt() {
        var former = industries.add(data(IndustryKind.FORMER, "충북의 것", Set.of(), List.of()));

        TestRoles.as("chungnam", "REGION_ADMIN", () -> {
            assertThat(industries.all()).isEmpty();
            refused(Why.UNKNOWN, () -> industries.get(former));
            refused(Why.UNKNOWN, () -> industries.remove(former, 0));
            refused(Why.FORMER, () -> industries.add(data(IndustryKind.PILLAR, "새", Set.of(former), List.of())));
            return null;
        });
    }

    @Test
    void aRegionOfTheCapitalAreaEntersNone() {
        TestRoles.as("seoul", "REGION_ADMIN", () -> {
            refused(Why.NOT_THIS_REGION, () -> industries.add(data(IndustryKind.PILLAR, "서울", Set.of(), List.of())));
            return null;
        });
    }

    @Test
    void aSupportBodyOnlyReads() {
        TestRoles.as("chungbuk", "SUPPORT_OFFICER", () -> {
            assertThat(industries.all()).isEmpty();
            assertThatThrownBy(() -> industries.add(data(IndustryKind.PILLAR, "남", Set.of(), List.of())))
                    .isInstanceOf(AccessDeniedException.class);
            return null;
        });
    }

    @Test
    void theMinistrySeesWhatRegionsEnteredAndNoRegionDoes() {
        industries.add(data(IndustryKind.PILLAR, "융합반도체", Set.of(), List.of(new ScopeCode(11, "26"))));

        assertThat(seenNationally()).isZero();
        TestRoles.as("national", "MINISTRY_ANALYST", () -> {
            assertThat(nation.byRegion().get("chungbuk"))
                    .extracting(each -> each.data().name())
                    .containsExactly("융합반도체");
            assertThat(nation.count(IndustryKind.PILLAR).whole()).isEqualTo(41);
            return null;
        });
    }

    private int seenNationally() {
        return transactions.execute(status -> jdbc.sql("SELECT count(*) FROM nation.regional_industry")
                .query(Integer.class)
                .single());
    }

    private static IndustryData data(IndustryKind kind, String name, Set<UUID> formers, List<ScopeCode> scope) {
        return new IndustryData(kind, name, "", Map.of("maturity", 80, "base", 70), scope, REFORM, null, formers);
    }

    private static void refused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        IndustryRefused.class, no -> assertThat(no.why()).isEqualTo(why));
    }
}
