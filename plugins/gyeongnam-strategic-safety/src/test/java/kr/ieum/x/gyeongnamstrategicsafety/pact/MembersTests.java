package kr.ieum.x.gyeongnamstrategicsafety.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.InstalledForTest;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MembersTests {

    private InstalledForTest installed;
    private Members members;

    @BeforeEach
    void install() {
        installed = new InstalledForTest().as("officer", Duty.OFFICER);
        members = installed.bean(Members.class);
    }

    @AfterEach
    void close() {
        installed.close();
    }

    @Test
    void theFiveBodiesOfThePlanAreThereAndNothingMoreIsClaimed() {
        assertThat(members.find("", 0, 50))
                .extracting(member -> member.data().name())
                .containsExactly("경상남도", "두산 에너지(주)", "창원시", "한국수력원자력", "한국항공우주");
        assertThat(members.completeness()).isEqualTo(new Completeness(5, 17, 5));
    }

    @Test
    void aBodyIsKeptWithSectorsAndProgrammes() {
        var id = members.add(data("경남테크노파크", null));

        var kept = members.get(id).data();

        assertThat(kept.sectors()).containsExactly(Sector.SPACE, Sector.DEFENCE);
        assertThat(kept.programs()).containsExactly("시제품 제작", "시험 인증");
        assertThat(members.completeness()).isEqualTo(new Completeness(6, 17, 5));
    }

    @Test
    void whoHasLeftIsNoMemberFromThatDayOn() {
        members.add(data("경남테크노파크", LocalDate.of(2026, 11, 24)));

        assertThat(members.completeness().members()).isEqualTo(5);
        assertThat(members.count(MemberFilter.ALL)).isEqualTo(5);
        assertThat(members.count(new MemberFilter("", null, true))).isEqualTo(6);
    }

    @Test
    void aBodyIsFoundByProgrammeAndSector() {
        members.add(data("경남테크노파크", null));

        assertThat(members.count(new MemberFilter("시험", null, false))).isEqualTo(1);
        assertThat(members.count(new MemberFilter("", Sector.SPACE, false))).isEqualTo(1);
        assertThat(members.count(new MemberFilter("", Sector.NUCLEAR, false))).isZero();
    }

    @Test
    void aNameIsThereOnce() {
        assertThatThrownBy(() -> members.add(data("창원시", null))).hasMessage("pact.name-taken");
        assertThat(members.count(MemberFilter.ALL)).isEqualTo(5);
    }

    @Test
    void twoWhoChangeTheSameBodyDoNotOverwriteEachOther() {
        var member = members.find("창원시", 0, 1).getFirst();
        members.change(member.id(), member.version(), data("창원시", null));

        assertThatThrownBy(() -> members.change(member.id(), member.version(), data("창원시", null)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aDeletedBodyComesBack() {
        var member = members.find("창원시", 0, 1).getFirst();

        members.delete(member.id(), member.version());
        assertThat(members.count(MemberFilter.ALL)).isEqualTo(4);
        members.restore(member.id());

        assertThat(members.count(MemberFilter.ALL)).isEqualTo(5);
    }

    @Test
    void aSupportBodyChangesNothing() {
        installed.as("tp", Duty.SUPPORT_BODY);

        assertThatThrownBy(() -> members.add(data("경남테크노파크", null))).hasMessage("people.officials-only");
    }

    @Test
    void aMembershipEndsAfterItBegins() {
        assertThatThrownBy(() -> new MemberData(
                        "가",
                        "",
                        Set.of(),
                        List.of(),
                        "",
                        "",
                        "",
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2026, 1, 2),
                        ""))
                .hasMessage("pact.left-before-joined");
    }

    @Test
    void aListIsTakenOverAndTakenBackAgain() {
        var keeper = keeper();

        keeper.keep(List.of(
                Map.of("name", "창원시", "sectors", "원전; 방산", "joined", "2025-03-01"),
                Map.of("name", "경남테크노파크", "programs", "시제품 제작; 시험 인증")));

        assertThat(keeper.find(List.of(List.of("창원시"), List.of("없는 기관"))))
                .isEqualTo(Map.of(List.of("창원시"), Map.of("name", "창원시", "sectors", "원전; 방산", "joined", "2025-03-01")));
        keeper.remove(List.of(List.of("경남테크노파크")));
        assertThat(members.count(MemberFilter.ALL)).isEqualTo(5);
    }

    @Test
    void aListWithAnUnknownSectorIsRefusedAsAWhole() {
        assertThatThrownBy(
                        () -> keeper().keep(List.of(Map.of("name", "경남테크노파크"), Map.of("name", "창원시", "sectors", "조선"))))
                .isInstanceOf(Refused.class)
                .hasMessage("pact.sector-unknown");
        assertThat(members.count(MemberFilter.ALL)).isEqualTo(5);
    }

    @Test
    void takenBackAListClearsWhatItHadFilledIn() {
        var keeper = keeper();
        var before = keeper.find(List.of(List.of("창원시"))).get(List.of("창원시"));
        keeper.keep(List.of(Map.of(
                "name", "창원시", "role", "시험 지원", "sectors", "우주", "phone", "055-000-0000", "joined", "2025-03-01")));

        keeper.keep(List.of(before));

        assertThat(members.find("창원시", 0, 1).getFirst().data())
                .returns("", MemberData::role)
                .returns("", MemberData::phone)
                .returns(null, MemberData::joined)
                .returns(Set.of(), MemberData::sectors)
                .returns(before.get("source"), MemberData::source);
    }

    @Test
    void aListWhoseBodyHasDemandsMeanwhileIsNotTakenBack() {
        keeper().keep(List.of(Map.of("name", "경남테크노파크")));
        var id = members.find("경남테크노파크", 0, 1).getFirst().id();
        installed.bean(JdbcClient.class).sql("""
                        WITH head AS (INSERT INTO record_head (kind) VALUES ('DEMAND') RETURNING id)
                        INSERT INTO demand (id, member_id, sector, need, title, needed_by)
                        SELECT id, :member, 'SPACE', 'FINANCE', '융자', date '2026-12-31' FROM head""").param("member", id).update();

        assertThatThrownBy(() -> keeper().remove(List.of(List.of("경남테크노파크")))).hasMessage("pact.has-demands");
    }

    private ListImport.Keeper keeper() {
        return installed.keeper(MemberImport.class);
    }

    private static MemberData data(String name, LocalDate left) {
        return new MemberData(
                name,
                "시험 지원",
                Set.of(Sector.DEFENCE, Sector.SPACE),
                List.of("시제품 제작", " ", "시험 인증"),
                "기업지원단",
                "055-000-0000",
                "",
                LocalDate.of(2025, 3, 1),
                left,
                "");
    }
}
