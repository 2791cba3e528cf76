package kr.ieum.x.jeonnamemobility.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.TestSpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersTests {

    private static final LocalDate JOINED = LocalDate.of(2026, 1, 1);

    private TestSpace space;
    private Holdings holdings;
    private Members members;

    @BeforeEach
    void openSpace() {
        space = new TestSpace();
        holdings = new Holdings(space.jdbc());
        members = members(Duty.OFFICER);
    }

    @Test
    void whileTheCooperativeIsFoundedTheFirstMemberMayHoldAll() {
        add("한빛", 100);

        assertThat(members.on(TestSpace.TODAY)).hasSize(1);
    }

    @Test
    void withFiveMembersNobodyIsEnteredAboveThirtyPercent() {
        IntStream.rangeClosed(1, 4).forEach(number -> add("조합원 " + number, 10));

        assertThatThrownBy(() -> add("큰 조합원", 18)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("cooperative.above-cap");
            assertThat(refused.arguments()[4]).isEqualTo(17L);
        });
        add("큰 조합원", 17);
        assertThat(members.on(TestSpace.TODAY)).hasSize(5);
    }

    @Test
    void nobodyIsRaisedAboveThirtyPercent() {
        IntStream.rangeClosed(1, 5).forEach(number -> add("조합원 " + number, 10));
        var member = members.on(TestSpace.TODAY).getFirst();

        assertThatThrownBy(() -> members.hold(member, held(TestSpace.TODAY, 18)))
                .isInstanceOf(Refused.class);
        assertThat(members.on(TestSpace.TODAY)).allMatch(each -> each.shares() == 10);
    }

    @Test
    void aMemberMayLeaveEvenWhenAnotherIsAboveTheCapThen() {
        IntStream.rangeClosed(1, 6).forEach(number -> add("조합원 " + number, number == 1 ? 21 : 10));
        var leaving = members.on(TestSpace.TODAY).getLast();

        members.change(leaving, new MemberData(null, leaving.name(), JOINED, TestSpace.TODAY));

        var held = Members.holding(members.on(TestSpace.TODAY), TestSpace.TODAY);
        assertThat(held.shares()).hasSize(5);
        assertThat(held.above(space.settings().memberCap())).hasSize(1);
    }

    @Test
    void aFirmIsAMemberOnceAtATime() {
        var firm = UUID.randomUUID();
        members.add(new MemberData(firm, "한빛", JOINED, null), 1, 10_000);

        assertThatThrownBy(() -> members.add(new MemberData(firm, "한빛", JOINED.plusDays(1), null), 1, 10_000))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("cooperative.twice"));
    }

    @Test
    void whatWasHeldOnADayIsFoundAgainAndSoIsTheSum() {
        add("한빛", 100);
        add("두빛", 50);
        members.hold(member("한빛"), held(LocalDate.of(2026, 7, 1), 120));

        assertThat(shares("한빛", LocalDate.of(2026, 6, 30))).isEqualTo(100);
        assertThat(shares("한빛", LocalDate.of(2026, 7, 1))).isEqualTo(120);
        assertThat(holdings.totals())
                .containsExactly(
                        new Total(LocalDate.of(2026, 7, 1), 2, 170, 1_700_000), new Total(JOINED, 2, 150, 1_500_000));
    }

    @Test
    void thePercentagesOfAnyDayAddUpToAHundred() {
        add("한빛", 100);
        add("두빛", 50);
        add("세빛", 50);
        members.hold(member("두빛"), held(LocalDate.of(2026, 7, 1), 51));

        for (var day : new LocalDate[] {JOINED, LocalDate.of(2026, 7, 1)}) {
            assertThat(Members.holding(members.on(day), day).percentages().values().stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100");
        }
    }

    @Test
    void writtenAgainForTheSameDayItIsMendedNotDoubled() {
        add("한빛", 100);
        members.hold(member("한빛"), held(LocalDate.of(2026, 7, 1), 120));

        members.hold(member("한빛"), held(LocalDate.of(2026, 7, 1), 110));

        assertThat(holdings.of(member("한빛").id()))
                .extracting(Holding::since, Holding::shares)
                .containsExactly(tuple(LocalDate.of(2026, 7, 1), 110L), tuple(JOINED, 100L));
    }

    @Test
    void whoHasLeftIsNotAmongTheSumsFromThatDayOn() {
        add("한빛", 100);
        add("두빛", 50);
        members.change(member("두빛"), new MemberData(null, "두빛", JOINED, LocalDate.of(2026, 9, 1)));

        assertThat(holdings.totals().getFirst()).isEqualTo(new Total(LocalDate.of(2026, 9, 1), 1, 100, 1_000_000));
    }

    @Test
    void thePastIsWrittenDownAsItWasEvenAboveTheCap() {
        IntStream.rangeClosed(1, 5).forEach(number -> add("조합원 " + number, 10));
        members.hold(member("조합원 1"), held(LocalDate.of(2026, 10, 1), 12));

        members.hold(member("조합원 1"), held(LocalDate.of(2026, 5, 1), 30));

        assertThat(shares("조합원 1", LocalDate.of(2026, 5, 1))).isEqualTo(30);
        assertThat(shares("조합원 1", TestSpace.TODAY)).isEqualTo(12);
    }

    @Test
    void whatWillBeHeldLaterMustStayBelowTheCapThen() {
        IntStream.rangeClosed(1, 5).forEach(number -> add("조합원 " + number, 10));
        var later = TestSpace.TODAY.plusMonths(2);

        assertThatThrownBy(() -> members.hold(member("조합원 1"), held(later, 18))).hasMessage("cooperative.above-cap");
        assertThat(shares("조합원 1", later)).isEqualTo(10);
    }

    @Test
    void aMemberHoldsNothingOutsideItsMembership() {
        add("한빛", 100);

        assertThatThrownBy(() -> members.hold(member("한빛"), held(JOINED.minusDays(1), 10)))
                .hasMessage("cooperative.not-a-member");
    }

    @Test
    void theFirstDayMovesWithWhatIsHeldFromItOnButNotBeyondAChange() {
        add("한빛", 100);
        members.hold(member("한빛"), held(LocalDate.of(2026, 7, 1), 120));
        members.change(member("한빛"), new MemberData(null, "한빛", JOINED.minusYears(1), null));

        assertThat(holdings.of(member("한빛").id()).getLast().since()).isEqualTo(JOINED.minusYears(1));
        assertThatThrownBy(
                        () -> members.change(member("한빛"), new MemberData(null, "한빛", LocalDate.of(2026, 7, 1), null)))
                .hasMessage("cooperative.joined-late");
        assertThatThrownBy(() ->
                        members.change(member("한빛"), new MemberData(null, "한빛", JOINED, LocalDate.of(2026, 7, 1))))
                .hasMessage("cooperative.gone-early");
    }

    @Test
    void aChangeIsTakenOutAndPutBackAndTheFirstOneStays() {
        add("한빛", 100);
        members.hold(member("한빛"), held(LocalDate.of(2026, 7, 1), 120));
        var history = holdings.of(member("한빛").id());

        var removed = members.forget(member("한빛"), history.getFirst());
        assertThat(shares("한빛", TestSpace.TODAY)).isEqualTo(100);
        space.records().putBack(removed);

        assertThat(shares("한빛", TestSpace.TODAY)).isEqualTo(120);
        assertThatThrownBy(() -> members.forget(member("한빛"), history.getLast()))
                .hasMessage("cooperative.first-holding");
    }

    @Test
    void aRemovedMemberComesBackWithItsHistory() {
        add("한빛", 100);
        members.hold(member("한빛"), held(LocalDate.of(2026, 7, 1), 120));

        var removed = members.remove(member("한빛"));
        assertThat(members.on(TestSpace.TODAY)).isEmpty();
        space.records().putBack(removed);

        assertThat(shares("한빛", JOINED)).isEqualTo(100);
        assertThat(shares("한빛", TestSpace.TODAY)).isEqualTo(120);
    }

    @Test
    void twoWhoChangeTheSharesAtOnceDoNotOverwriteEachOther() {
        add("한빛", 100);
        var seen = member("한빛");
        members.hold(seen, held(TestSpace.TODAY, 110));

        assertThatThrownBy(() -> members.hold(seen, held(TestSpace.TODAY, 120))).hasMessage("common.changed-meanwhile");
    }

    @Test
    void aSupportBodyChangesNoShares() {
        add("한빛", 100);
        var reading = members(Duty.SUPPORT_BODY);

        assertThatThrownBy(() -> reading.hold(member("한빛"), held(TestSpace.TODAY, 110)))
                .hasMessage("common.read-only");
    }

    @Test
    void sharesOfBeforeTheHistoryAreItsFirstEntry() {
        var before = TestSpace.until("0001-tables.sql");
        before.jdbc()
                .sql(
                        "INSERT INTO member (name, shares, paid, joined, changed_by) VALUES ('한빛', 7, 70000, '2025-03-01', '김담당')")
                .update();

        before.goOn();

        assertThat(new Holdings(before.jdbc()).totals())
                .containsExactly(new Total(LocalDate.of(2025, 3, 1), 1, 7, 70_000));
    }

    private Members members(Duty duty) {
        return new Members(space.jdbc(), space.records(duty), holdings, space.settings());
    }

    private void add(String name, long shares) {
        members.add(new MemberData(null, name, JOINED, null), shares, shares * 10_000);
    }

    private Member member(String name) {
        return on(name, TestSpace.TODAY);
    }

    private Member on(String name, LocalDate day) {
        return members.on(day).stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long shares(String name, LocalDate day) {
        return on(name, day).shares();
    }

    private static HoldingData held(LocalDate since, long shares) {
        return new HoldingData(since, shares, shares * 10_000, "총회 의결");
    }
}
