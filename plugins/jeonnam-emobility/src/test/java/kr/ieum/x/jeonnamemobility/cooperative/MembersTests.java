package kr.ieum.x.jeonnamemobility.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.TestSpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersTests {

    private static final LocalDate JOINED = LocalDate.of(2026, 1, 1);

    private TestSpace space;
    private Members members;

    @BeforeEach
    void openSpace() {
        space = new TestSpace();
        members = new Members(space.jdbc(), space.records(), space.settings());
    }

    @Test
    void whileTheCooperativeIsFoundedTheFirstMemberMayHoldAll() {
        members.add(data("한빛", 100));

        assertThat(members.all()).hasSize(1);
    }

    @Test
    void withFiveMembersNobodyIsEnteredAboveThirtyPercent() {
        IntStream.rangeClosed(1, 4).forEach(number -> members.add(data("조합원 " + number, 10)));

        assertThatThrownBy(() -> members.add(data("큰 조합원", 18))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("cooperative.above-cap");
            assertThat(refused.arguments()[4]).isEqualTo(17L);
        });
        members.add(data("큰 조합원", 17));
        assertThat(members.all()).hasSize(5);
    }

    @Test
    void nobodyIsRaisedAboveThirtyPercent() {
        IntStream.rangeClosed(1, 5).forEach(number -> members.add(data("조합원 " + number, 10)));
        var member = members.all().getFirst();

        assertThatThrownBy(() -> members.change(member, data(member.name(), 18)))
                .isInstanceOf(Refused.class);
        assertThat(members.all()).allMatch(each -> each.shares() == 10);
    }

    @Test
    void aMemberMayLeaveEvenWhenAnotherIsAboveTheCapThen() {
        IntStream.rangeClosed(1, 6).forEach(number -> members.add(data("조합원 " + number, number == 1 ? 21 : 10)));
        var leaving = members.all().getLast();

        members.change(leaving, new MemberData(null, leaving.name(), 10, 100_000, JOINED, TestSpace.TODAY));

        var held = Members.holding(members.all(), TestSpace.TODAY);
        assertThat(held.shares()).hasSize(5);
        assertThat(held.above(space.settings().memberCap())).hasSize(1);
    }

    @Test
    void aFirmIsAMemberOnceAtATime() {
        var firm = UUID.randomUUID();
        members.add(new MemberData(firm, "한빛", 1, 10_000, JOINED, null));

        assertThatThrownBy(() -> members.add(new MemberData(firm, "한빛", 1, 10_000, JOINED.plusDays(1), null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("cooperative.twice"));
    }

    private static MemberData data(String name, long shares) {
        return new MemberData(null, name, shares, shares * 10_000, JOINED, null);
    }
}
