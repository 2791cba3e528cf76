package kr.ieum.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kr.ieum.policy.RuleHistory.Standing;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The ministry sets rules from a day on, with a reason; what has held is never changed. Each test has years of its own. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class SettingARuleTests {

    private static final String PEOPLE = "deduction.daegu-yearly";
    private static final String FUNDS = "cluster.hub-funds";
    private static final String GRADES = "allocation.grade-count";
    private static final String WHY = "2029년 예산에 맞춘다";

    @Autowired
    RuleService rules;

    @Autowired
    Policy policy;

    @Autowired
    PolicySync sync;

    @Autowired
    Clock clock;

    @Test
    void aNewValueHoldsFromItsFirstDay() {
        set(PEOPLE, "2030-01-01", 350);

        assertThat(policy.on(PEOPLE, day("2029-12-31")).whole()).isEqualTo(300);
        var set = policy.on(PEOPLE, day("2030-01-01"));
        assertThat(set.whole()).isEqualTo(350);
        assertThat(set.reason()).isEqualTo(WHY);
        assertThat(set.author()).isNotNull();
    }

    @Test
    void theVersionBeforeStaysWhatItWas() {
        var before = policy.on("talent.smart-regions", day("2031-06-01"));

        set("talent.smart-regions", "2031-01-01", 14);

        var kept = policy.version(before.id()).orElseThrow();
        assertThat(kept.whole()).isEqualTo(12);
        assertThat(kept.to()).isEqualTo("2031-01-01");
    }

    @Test
    void aValueThatHasNotBegunIsCorrectedByAFurtherRevision() {
        set(PEOPLE, "2032-01-01", 320);
        var first = policy.on(PEOPLE, day("2032-01-01"));

        set(PEOPLE, "2032-01-01", 330);

        assertThat(policy.on(PEOPLE, day("2032-01-01")).whole()).isEqualTo(330);
        assertThat(policy.on(PEOPLE, day("2032-01-01")).revision()).isEqualTo(2);
        assertThat(policy.version(first.id()).orElseThrow().whole()).isEqualTo(320);
        assertThat(standings(PEOPLE, "2032-01-01")).containsExactly(Standing.FUTURE, Standing.CORRECTED);
    }

    @Test
    void aWithdrawnStartCountsNoMore() {
        set("conversion.daegu-bodies", "2033-01-01", 25);

        rules.withdraw("conversion.daegu-bodies", seen("conversion.daegu-bodies"), day("2033-01-01"), "취소");

        assertThat(policy.on("conversion.daegu-bodies", day("2033-01-01")).whole())
                .isEqualTo(19);
        assertThat(standings("conversion.daegu-bodies", "2033-01-01"))
                .containsExactly(Standing.WITHDRAWN, Standing.CORRECTED);
    }

    @Test
    void theFilesDoNotUndoWhatTheMinistryDecided() {
        set("allocation.former-base", "2034-01-01", 1);
        rules.withdraw("allocation.grade-amount", seen("allocation.grade-amount"), day("2027-01-01"), "다시 정한다");

        sync.run();

        assertThat(policy.on("allocation.grade-amount", day("2027-01-01"))
                        .table()
                        .get("S"))
                .isEqualByComparingTo("1000000000");
        assertThat(policy.on("allocation.former-base", day("2034-01-01")).whole())
                .isEqualTo(1);
        put("allocation.grade-amount", "2027-01-01", new RuleValue.Table(Map.of("S", new BigDecimal("3000000000"))));
    }

    @Test
    void aDayThatHasPassedIsRefused() {
        var yesterday = LocalDate.now(clock).minusDays(1);

        refused(BadRule.Reason.PAST_DAY, () -> rules.set(PEOPLE, seen(PEOPLE), yesterday, number(1), WHY));
        refused(BadRule.Reason.PAST_DAY, () -> rules.set(PEOPLE, seen(PEOPLE), null, number(1), WHY));
    }

    @Test
    void whatHoldsSinceTodayIsNeitherCorrectedNorWithdrawn() {
        var today = LocalDate.now(clock);
        rules.set("conversion.daegu-target", seen("conversion.daegu-target"), today, number(210), WHY);

        refused(
                BadRule.Reason.IN_FORCE,
                () -> rules.set("conversion.daegu-target", seen("conversion.daegu-target"), today, number(220), WHY));
        refused(
                BadRule.Reason.IN_FORCE,
                () -> rules.withdraw("conversion.daegu-target", seen("conversion.daegu-target"), today, WHY));
    }

    @Test
    void aChangeWithoutReasonIsRefused() {
        refused(BadRule.Reason.REASON, () -> rules.set(PEOPLE, seen(PEOPLE), day("2035-01-01"), number(1), "  "));
        refused(
                BadRule.Reason.REASON,
                () -> rules.set(PEOPLE, seen(PEOPLE), day("2035-01-01"), number(1), "가".repeat(501)));
    }

    @Test
    void aValueThatDoesNotFitItsUnitIsRefused() {
        refused(BadRule.Reason.UNIT, () -> put(PEOPLE, "2035-01-01", new RuleValue.Figure(new BigDecimal("1.5"))));
        refused(BadRule.Reason.UNIT, () -> put(PEOPLE, "2035-01-01", number(-1)));
        refused(BadRule.Reason.UNIT, () -> put("export.rest-share", "2035-01-01", number(101)));
        refused(BadRule.Reason.KIND, () -> put(PEOPLE, "2035-01-01", members("seoul")));
    }

    @Test
    void theEntriesOfATableStay() {
        var fewer = new LinkedHashMap<>(policy.on(FUNDS, day("2035-01-01")).table());
        fewer.put("government", new BigDecimal("117600000000"));
        fewer.remove("private");

        refused(BadRule.Reason.KEYS, () -> put(FUNDS, "2035-01-01", new RuleValue.Table(fewer)));
    }

    @Test
    void anOpenTableTakesMoreEntriesButLosesNone() {
        put(GRADES, "2036-01-01", new RuleValue.Table(Map.of("S", BigDecimal.TWO, "A", BigDecimal.TEN)));

        assertThat(policy.on(GRADES, day("2036-01-01")).table()).containsKeys("S", "A");
        refused(BadRule.Reason.KEYS, () -> put(GRADES, "2037-01-01", new RuleValue.Table(Map.of("A", BigDecimal.TEN))));
        refused(
                BadRule.Reason.UNNAMED_KEY,
                () -> put(
                        GRADES,
                        "2037-01-01",
                        new RuleValue.Table(
                                Map.of("S", BigDecimal.TWO, "A", BigDecimal.TEN, "nobody-knows", BigDecimal.ONE))));
    }

    @Test
    void partsOfATotalMustAddUp() {
        var more = new LinkedHashMap<>(policy.on(FUNDS, day("2035-01-01")).table());
        more.put("private", new BigDecimal("9000000000"));

        refused(BadRule.Reason.TOTAL, () -> put(FUNDS, "2035-01-01", new RuleValue.Table(more)));
    }

    @Test
    void whatHoldsAnywayIsRefused() {
        refused(
                BadRule.Reason.SAME_VALUE,
                () -> put("working-loan.grace", "2038-01-01", new RuleValue.Figure(new BigDecimal("2.0"))));
        refused(
                BadRule.Reason.NOTHING_THERE,
                () -> rules.withdraw("working-loan.grace", seen("working-loan.grace"), day("2038-01-01"), WHY));
    }

    @Test
    void membersMustBeKnown() {
        put("joint-group.sensors", "2039-01-01", members("daegu", "gangwon", "ulsan"));

        assertThat(policy.on("joint-group.sensors", day("2039-01-01")).members())
                .hasSize(3);
        refused(BadRule.Reason.UNNAMED_KEY, () -> put("joint-group.sensors", "2040-01-01", members("atlantis")));
    }

    @Test
    void whoHasNotSeenTheLastChangeIsRefused() {
        var before = seen(PEOPLE);
        set(PEOPLE, "2041-01-01", 400);

        assertThatExceptionOfType(RuleChangedMeanwhile.class)
                .isThrownBy(() -> rules.set(PEOPLE, before, day("2042-01-01"), number(500), WHY));
    }

    @Test
    void anUnknownRuleIsRefused() {
        assertThatExceptionOfType(NoSuchRule.class)
                .isThrownBy(() -> rules.set("no.rule", 0, day("2042-01-01"), number(1), WHY));
        assertThatExceptionOfType(NoSuchRule.class).isThrownBy(() -> rules.history("no.rule"));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void anAnalystOnlyReads() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> set(PEOPLE, "2043-01-01", 1));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rules.withdraw(PEOPLE, seen(PEOPLE), day("2043-01-01"), WHY));
        assertThat(rules.history(PEOPLE).entries()).isNotEmpty();
    }

    @Test
    @AsTenant(value = "gangwon", roles = "REGION_ADMIN")
    void aRegionOnlyReads() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> set(PEOPLE, "2043-01-01", 1));
        assertThat(rules.list(new RuleFilter("인센티브 비중", 1, day("2027-01-01"))))
                .singleElement()
                .satisfies(row -> assertThat(row.version().whole()).isEqualTo(30));
    }

    @Test
    void rulesAreFoundByTaskWordsAndDay() {
        assertThat(rules.list(new RuleFilter("", 11, day("2023-06-01"))))
                .extracting(row -> row.rule().id())
                .containsExactly("equipment.advanced-share", "equipment.transferees");
        assertThat(rules.list(new RuleFilter("시행령 31조", null, day("2022-06-01"))))
                .singleElement()
                .satisfies(row -> assertThat(row.version().members()).hasSize(5));
        assertThat(rules.list(new RuleFilter("equipment.", null, day("2022-06-01"))))
                .allSatisfy(row -> assertThat(row.version()).isNull());
        assertThat(rules.list(new RuleFilter("100%_", null, day("2023-06-01")))).isEmpty();
    }

    private void set(String rule, String from, int number) {
        put(rule, from, number(number));
    }

    private void put(String rule, String from, RuleValue value) {
        rules.set(rule, seen(rule), day(from), value, WHY);
    }

    private int seen(String rule) {
        return rules.history(rule).seen();
    }

    private List<Standing> standings(String rule, String from) {
        return rules.history(rule).entries().stream()
                .filter(entry -> entry.from().equals(day(from)))
                .map(RuleHistory.Entry::standing)
                .toList();
    }

    private static void refused(BadRule.Reason reason, Runnable setting) {
        assertThatExceptionOfType(BadRule.class)
                .isThrownBy(setting::run)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static RuleValue number(int number) {
        return new RuleValue.Figure(BigDecimal.valueOf(number));
    }

    private static RuleValue members(String... keys) {
        return new RuleValue.Members(new LinkedHashSet<>(List.of(keys)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
