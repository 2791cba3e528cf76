package kr.ieum.x.gyeongnamstrategicsafety.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.ListImport.Keeper;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.InstalledForTest;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketImportTests {

    private InstalledForTest installed;
    private Keeper keeper;

    /** The platform takes lists over with nobody signed in. */
    @BeforeEach
    void install() {
        installed = new InstalledForTest();
        installed.at("2026-11-24T14:00");
        keeper = installed.keeper(TicketImport.class);
        installed.asNobody();
    }

    @AfterEach
    void close() {
        installed.close();
    }

    @Test
    void ticketsOfAListAreFoundAgainAsTheyWereWrittenEachWithANumberOfItsOwn() {
        var open = open("용접 시험");
        var closed = answered("열처리 설비");

        keeper.keep(List.of(open, closed));

        assertThat(keeper.find(List.of(key("용접 시험"), key("열처리 설비"), key("없는 문의"))))
                .isEqualTo(Map.of(key("용접 시험"), open, key("열처리 설비"), closed));
        assertThat(rows())
                .extracting(TicketRow::number, TicketRow::subject, TicketRow::state, TicketRow::level)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1, "용접 시험", TicketState.RECEIVED, SecurityLevel.NORMAL),
                        org.assertj.core.groups.Tuple.tuple(2, "열처리 설비", TicketState.CLOSED, SecurityLevel.NORMAL));
    }

    @Test
    void theTermRunsFromTheDayOfReceptionByPriority() {
        var urgent = changed(open("용접 시험"), "priority", "긴급");

        keeper.keep(List.of(urgent));

        // received on a Friday
        assertThat(rows().getFirst().due()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(installed.bean(Figures.class).punctualityInAll().overdue()).isOne();
    }

    @Test
    void theSameListAgainMakesNoSecondTicketAndKeepsWhatListsDoNotKnow() {
        installed.at("2026-11-20T10:00");
        installed.as("officer", Duty.OFFICER);
        var id = installed.bean(Tickets.class).receive(received("용접 시험", "010-0000-1234"), SecurityLevel.NORMAL);
        installed.asNobody();
        installed.at("2026-11-24T14:00");

        keeper.keep(List.of(changed(open("용접 시험"), "question", "어디서 시험합니까?")));

        installed.as("officer", Duty.OFFICER);
        var ticket = installed.bean(Tickets.class).open(id);
        assertThat(rows()).hasSize(1);
        assertThat(ticket.data().question()).isEqualTo("어디서 시험합니까?");
        assertThat(installed.bean(Tickets.class).phone(id)).isEqualTo("010-0000-1234");
    }

    @Test
    void anAnswerThatAListBringsIsTakenBackWithIt() {
        keeper.keep(List.of(open("용접 시험")));
        var before = keeper.find(List.of(key("용접 시험"))).get(key("용접 시험"));
        keeper.keep(List.of(answered("용접 시험")));
        assertThat(rows().getFirst().state()).isEqualTo(TicketState.CLOSED);

        keeper.keep(List.of(before));

        assertThat(rows().getFirst().state()).isEqualTo(TicketState.RECEIVED);
        assertThat(rows().getFirst().answered()).isNull();
    }

    @Test
    void whatContradictsItselfIsRefusedAsAWhole() {
        refuses("desk.import.no-category", changed(open("용접 시험"), "category", "날씨"));
        refuses("desk.import.no-priority", changed(open("용접 시험"), "priority", "아무 때나"));
        refuses("desk.import.future", changed(open("용접 시험"), "received", "2026-11-25"));
        refuses("desk.import.half-answered", changed(open("용접 시험"), "answer", "안내했습니다."));
        refuses("desk.import.answered-before", changed(answered("용접 시험"), "answered", "2026-11-19"));
        refuses("desk.import.closed-unanswered", changed(open("용접 시험"), "closed", "true"));
    }

    @Test
    void aListTouchesNoTicketOfAHigherLevel() {
        installed.at("2026-11-20T10:00");
        installed.as("officer", Duty.OFFICER);
        var hidden = installed.bean(Tickets.class).receive(received("용접 시험", ""), SecurityLevel.INTERNAL);
        installed.asNobody();
        installed.at("2026-11-24T14:00");

        assertThat(keeper.find(List.of(key("용접 시험")))).isEmpty();
        keeper.keep(List.of(open("용접 시험")));
        keeper.remove(List.of(key("용접 시험")));

        installed.as("officer", Duty.OFFICER);
        assertThat(installed.bean(Tickets.class).open(hidden).head().version()).isZero();
    }

    @Test
    void takenBackItIsGoneUnlessSomebodyWorksOnIt() {
        keeper.keep(List.of(open("용접 시험"), open("열처리 설비")));
        installed.as("officer", Duty.OFFICER);
        var taken = rows().stream()
                .filter(row -> "열처리 설비".equals(row.subject()))
                .findFirst()
                .orElseThrow();
        installed
                .bean(Tickets.class)
                .assign(taken.id(), taken.version(), installed.colleague("이새담 (합성)", Duty.OFFICER));
        installed.asNobody();

        keeper.remove(List.of(key("용접 시험")));

        assertThat(rows()).extracting(TicketRow::subject).containsExactly("열처리 설비");
        assertThatThrownBy(() -> keeper.remove(List.of(key("열처리 설비"))))
                .isInstanceOf(Refused.class)
                .hasMessage("desk.import.worked-on");
    }

    @Test
    void whatWasReceivedAgainIsLeftToThePage() {
        keeper.keep(List.of(answered("용접 시험")));
        installed.as("officer", Duty.OFFICER);
        var row = rows().getFirst();
        installed.bean(Tickets.class).reopen(row.id(), row.version(), "답이 모자랍니다.");
        installed.asNobody();

        refuses("desk.import.received-again", answered("용접 시험"));
    }

    private void refuses(String key, Map<String, String> row) {
        var before = rows();

        assertThatThrownBy(() -> keeper.keep(List.of(open("펌프 국산화"), row)))
                .isInstanceOf(Refused.class)
                .hasMessage(key);

        assertThat(rows()).isEqualTo(before);
    }

    private List<TicketRow> rows() {
        return installed.bean(Tickets.class).find(TicketFilter.ALL, 0, 50);
    }

    private static TicketData received(String subject, String phone) {
        return new TicketData(subject, "어디에서 받습니까?", Category.OTHER, Priority.NORMAL, null, "한빛정밀", phone);
    }

    private static List<String> key(String subject) {
        return List.of("한빛정밀", subject, "2026-11-20");
    }

    private static Map<String, String> open(String subject) {
        return Map.of(
                "caller", "한빛정밀",
                "subject", subject,
                "received", "2026-11-20",
                "question", "어디에서 받습니까?",
                "category", "인증·시험",
                "priority", "보통");
    }

    private static Map<String, String> answered(String subject) {
        var row = new HashMap<>(open(subject));
        row.putAll(Map.of(
                "answered", "2026-11-23",
                "answer", "시험기관을 안내했습니다.",
                "answered-by", "이새담 (합성)",
                "closed", "true"));
        return row;
    }

    private static Map<String, String> changed(Map<String, String> row, String field, String value) {
        var changed = new HashMap<>(row);
        changed.put(field, value);
        return changed;
    }
}
