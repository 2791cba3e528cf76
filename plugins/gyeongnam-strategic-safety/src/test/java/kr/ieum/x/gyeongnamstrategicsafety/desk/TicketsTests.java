package kr.ieum.x.gyeongnamstrategicsafety.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.People.Person;
import kr.ieum.x.gyeongnamstrategicsafety.InstalledForTest;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.EventKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Gone;
import kr.ieum.x.gyeongnamstrategicsafety.records.Levels;
import kr.ieum.x.gyeongnamstrategicsafety.records.RecordEvent;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import kr.ieum.x.gyeongnamstrategicsafety.records.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketsTests {

    private InstalledForTest installed;
    private Tickets tickets;

    @BeforeEach
    void install() {
        installed = new InstalledForTest().as("tp", Duty.SUPPORT_BODY).as("officer", Duty.OFFICER);
        tickets = installed.bean(Tickets.class);
        installed.at("2026-11-24T14:00:00");
    }

    @AfterEach
    void close() {
        installed.close();
    }

    @Test
    void aQuestionGetsANumberAndATermByItsPriority() {
        var id = receive(SecurityLevel.NORMAL);

        var ticket = tickets.open(id);

        assertThat(ticket.number()).isEqualTo(1);
        assertThat(ticket.present().days()).isEqualTo(3);
        assertThat(ticket.present().due()).isEqualTo("2026-11-27");
    }

    @Test
    void itGoesFromReceptionToItsEndWithAnAnswerThatIsKept() {
        var id = receive(SecurityLevel.NORMAL);

        assign(id, 0, "tp");
        tickets.answer(id, 1, "시험기관은 한국전기연구원입니다.");
        tickets.close(id, 2);

        var ticket = tickets.open(id);
        assertThat(ticket.state()).isEqualTo(TicketState.CLOSED);
        assertThat(ticket.present().answer()).isEqualTo("시험기관은 한국전기연구원입니다.");
        assertThat(ticket.present().answeredBy()).isEqualTo("officer");
    }

    @Test
    void whatIsNotAssignedCannotBeAnswered() {
        var id = receive(SecurityLevel.NORMAL);

        assertThatThrownBy(() -> tickets.answer(id, 0, "답")).hasMessage("desk.no-such-step");
        assertThat(tickets.open(id).head().version()).isZero();
    }

    @Test
    void receivedAgainItHasANewTermAndKeepsTheFormerAnswer() {
        var id = answered();
        installed.at("2026-11-30T09:00:00");

        tickets.reopen(id, 2, "다른 답이 필요합니다.");

        var ticket = tickets.open(id);
        assertThat(ticket.state()).isEqualTo(TicketState.RECEIVED);
        assertThat(ticket.rounds()).extracting(Round::number).containsExactly(2, 1);
        assertThat(ticket.present().due()).isEqualTo("2026-12-03");
        assertThat(ticket.rounds().getLast().answer()).isEqualTo("답입니다.");
    }

    @Test
    void aSupportBodyAnswersOnlyWhatIsItsOwn() {
        var own = receive(SecurityLevel.NORMAL);
        assign(own, 0, "tp");
        var other = receive(SecurityLevel.NORMAL);
        assign(other, 0, "officer");

        installed.as("tp", Duty.SUPPORT_BODY);
        tickets.answer(own, 1, "답입니다.");

        assertThatThrownBy(() -> tickets.answer(other, 1, "답입니다.")).hasMessage("people.officials-only");
        assertThat(tickets.open(other).state()).isEqualTo(TicketState.ASSIGNED);
    }

    @Test
    void whoMayNotSeeATicketCannotGetIt() {
        var id = receive(SecurityLevel.INTERNAL);

        assertThatThrownBy(() -> assign(id, 0, "tp")).hasMessage("records.owner-could-not-see");
    }

    @Test
    void theOwnerOfARestrictedTicketIsPutOnItsList() {
        var id = receive(SecurityLevel.RESTRICTED);

        assign(id, 0, "tp");

        installed.as("tp", Duty.SUPPORT_BODY);
        assertThat(tickets.open(id).ownerName()).isEqualTo("tp");
    }

    @Test
    void aTicketIsNotHiddenFromItsOwner() {
        var id = receive(SecurityLevel.NORMAL);
        assign(id, 0, "tp");

        assertThatThrownBy(() -> installed.bean(Levels.class).change(id, 1, SecurityLevel.INTERNAL, List.of()))
                .hasMessage("records.owner-could-not-see");
    }

    @Test
    void twoAtOnceCannotBothAnswer() {
        var id = receive(SecurityLevel.NORMAL);
        assign(id, 0, "officer");
        tickets.answer(id, 1, "먼저 답합니다.");

        assertThatThrownBy(() -> tickets.answer(id, 1, "저도 답합니다.")).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void theWayToARestrictedTicketIsClosedEverywhere() {
        var id = receive(SecurityLevel.RESTRICTED);

        installed.as("admin", Duty.ADMIN);

        assertThat(tickets.find(TicketFilter.ALL, 0, 50)).isEmpty();
        assertThat(tickets.count(TicketFilter.ALL)).isZero();
        assertThat(tickets.count(words("1"))).isZero();
        assertThatThrownBy(() -> tickets.open(id)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> assign(id, 0, "admin")).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> tickets.delete(id, 0)).isInstanceOf(Gone.class);
        installed.at("2026-12-20T10:00:00");
        assertThat(installed.bean(Figures.class).punctuality()).isEqualTo(new Punctuality(0, 0, 0));
        assertThat(installed.bean(Figures.class).punctualityInAll()).isEqualTo(new Punctuality(0, 0, 1));
    }

    @Test
    void ofARestrictedTicketTheListShowsTheNumberOnly() {
        receive(SecurityLevel.RESTRICTED);

        var row = tickets.find(TicketFilter.ALL, 0, 50).getFirst();

        assertThat(row.subject()).isNull();
        assertThat(row.caller()).isNull();
        assertThat(tickets.count(words("용접"))).isZero();
        assertThat(tickets.count(words("1"))).isEqualTo(1);
    }

    @Test
    void theFigureCountsAnswersAndWhatIsOverdue() {
        answered();
        var late = receive(SecurityLevel.NORMAL);
        assign(late, 0, "officer");
        receive(SecurityLevel.NORMAL);
        installed.at("2026-11-30T09:00:00");
        tickets.answer(late, 1, "늦은 답입니다.");

        assertThat(installed.bean(Figures.class).punctuality()).isEqualTo(new Punctuality(1, 1, 1));
        assertThat(tickets.count(clock(TicketFilter.Clock.IN_TIME))).isEqualTo(1);
        assertThat(tickets.count(clock(TicketFilter.Clock.LATE))).isEqualTo(1);
        assertThat(tickets.count(clock(TicketFilter.Clock.OVERDUE))).isEqualTo(1);
    }

    @Test
    void anAnswerShortlyBeforeMidnightInKoreaIsOfThatDay() {
        var id = receive(SecurityLevel.NORMAL);
        assign(id, 0, "officer");
        installed.at("2026-11-27T23:59:00");

        tickets.answer(id, 1, "답입니다.");

        assertThat(installed.bean(Figures.class).punctuality()).isEqualTo(new Punctuality(1, 0, 0));
    }

    @Test
    void aNewHolidayMovesTheTermsOfWhatIsNotAnswered() {
        var id = receive(SecurityLevel.NORMAL);
        var answered = answered();

        installed.as("admin", Duty.ADMIN);
        installed.bean(Holidays.class).add(new Holiday(LocalDate.of(2026, 11, 26), "임시공휴일"));

        assertThat(tickets.open(id).present().due()).isEqualTo("2026-11-30");
        assertThat(tickets.open(answered).present().due()).isEqualTo("2026-11-27");
    }

    @Test
    void onlyTheAdminKeepsTheListOfHolidays() {
        assertThatThrownBy(() -> installed.bean(Holidays.class).add(new Holiday(LocalDate.of(2026, 11, 26), "임시공휴일")))
                .hasMessage("desk.holidays-by-admin");
    }

    @Test
    void theOwnerNeedNotHaveOpenedThePlugin() {
        var colleague = installed.colleague("새 담당", Duty.OFFICER);
        installed.colleague("지원 담당", Duty.SUPPORT_BODY);
        var id = receive(SecurityLevel.INTERNAL);

        var offered = installed
                .bean(Colleagues.class)
                .search("담당", person -> Sight.opens(person.duty(), SecurityLevel.INTERNAL), 0, 50);
        tickets.assign(id, 0, colleague);

        assertThat(offered).containsExactly(colleague);
        assertThat(tickets.open(id).ownerName()).isEqualTo("새 담당");
    }

    @Test
    void theCallersNumberIsMaskedUntilItIsOpenedWhichIsKept() {
        var id = tickets.receive(calledFrom("010-5678-1234"), SecurityLevel.NORMAL);

        assertThat(tickets.open(id).data().phone()).isEqualTo("010-****-1234");
        assertThat(tickets.phone(id)).isEqualTo("010-5678-1234");

        assertThat(installed.bean(Records.class).history(id).getFirst())
                .returns(EventKind.PHONE, RecordEvent::kind)
                .returns("officer", RecordEvent::person);
    }

    @Test
    void whoNeitherAnswersNorIsAnOfficialDoesNotOpenTheNumber() {
        var id = tickets.receive(calledFrom("010-5678-1234"), SecurityLevel.NORMAL);
        installed.as("tp", Duty.SUPPORT_BODY);

        assertThatThrownBy(() -> tickets.phone(id)).hasMessage("people.officials-only");
        assertThat(tickets.opensPhone(tickets.open(id))).isFalse();

        installed.as("officer", Duty.OFFICER);
        assign(id, 0, "tp");
        installed.as("tp", Duty.SUPPORT_BODY);
        assertThat(tickets.phone(id)).isEqualTo("010-5678-1234");
    }

    @Test
    void aNumberThatWasLeftMaskedStaysAndANewOneIsTakenWhole() {
        var id = tickets.receive(calledFrom("010-5678-1234"), SecurityLevel.NORMAL);

        tickets.change(id, 0, tickets.open(id).data());
        assertThat(tickets.phone(id)).isEqualTo("010-5678-1234");
        tickets.change(id, 1, calledFrom("055-111-2222"));
        assertThat(tickets.phone(id)).isEqualTo("055-111-2222");

        assertThatThrownBy(() -> tickets.change(id, 2, calledFrom("010-****-9999")))
                .hasMessage("desk.phone-masked");
    }

    @Test
    void anotherPriorityGivesAnotherTerm() {
        var id = receive(SecurityLevel.NORMAL);

        tickets.change(
                id, 0, new TicketData("용접 시험", "어디에서?", Category.CERTIFICATION, Priority.URGENT, null, "한빛정밀", ""));

        assertThat(tickets.open(id).present().due()).isEqualTo("2026-11-25");
    }

    @Test
    void itIsWarnedBeforeTheEndAndTheAdminsAreToldAfterItOnceEach() {
        receive(SecurityLevel.RESTRICTED);
        var escalation = installed.bean(Escalation.class);

        escalation.run();
        assertThat(installed.told()).isEmpty();
        installed.at("2026-11-26T09:00:00");
        escalation.run();
        escalation.run();
        installed.at("2026-11-28T09:00:00");
        escalation.run();
        escalation.run();

        assertThat(installed.told()).hasSize(2);
        assertThat(installed.told().getFirst()).startsWith("OFFICERS: ").doesNotContain("용접");
        assertThat(installed.told().getLast()).startsWith("ADMINS: ").doesNotContain("용접");
    }

    private UUID receive(SecurityLevel level) {
        return tickets.receive(
                new TicketData("용접 시험", "어디에서 받습니까?", Category.CERTIFICATION, Priority.HIGH, null, "한빛정밀", ""), level);
    }

    private void assign(UUID id, int version, String owner) {
        var duty = owner.equals("tp") ? Duty.SUPPORT_BODY : owner.equals("admin") ? Duty.ADMIN : Duty.OFFICER;
        tickets.assign(id, version, new Person(owner, owner, duty));
    }

    private UUID answered() {
        var id = receive(SecurityLevel.NORMAL);
        assign(id, 0, "officer");
        tickets.answer(id, 1, "답입니다.");
        return id;
    }

    private static TicketData calledFrom(String phone) {
        return new TicketData("용접 시험", "어디에서?", Category.CERTIFICATION, Priority.HIGH, null, "한빛정밀", phone);
    }

    private static TicketFilter words(String words) {
        return new TicketFilter(words, null, null, null, null, false);
    }

    private static TicketFilter clock(TicketFilter.Clock clock) {
        return new TicketFilter("", null, null, clock, null, false);
    }
}
