package kr.ieum.x.gyeongnamstrategicsafety.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.People.Duty;
import kr.ieum.x.gyeongnamstrategicsafety.InstalledForTest;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.pact.Members;
import kr.ieum.x.gyeongnamstrategicsafety.records.Gone;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinksTests {

    private static final Firm FIRM = new Firm(UUID.randomUUID(), "한빛정밀", null, null, null);

    private InstalledForTest installed;
    private Demands demands;
    private Links links;

    @BeforeEach
    void install() {
        installed = new InstalledForTest().as("officer", Duty.OFFICER);
        demands = installed.bean(Demands.class);
        links = installed.bean(Links.class);
    }

    @AfterEach
    void close() {
        installed.close();
    }

    @Test
    void aFirmIsFoundForADemandAndMovedOnWithAName() {
        var demand = demand("밸브 국산화", SecurityLevel.NORMAL);

        links.add(demand, FIRM);
        links.move(link(demand), LinkStage.PROPOSED, "");

        assertThat(links.steps(link(demand).id()))
                .extracting(LinkStep::stage, LinkStep::person)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LinkStage.PROPOSED, "officer"),
                        org.assertj.core.groups.Tuple.tuple(LinkStage.FOUND, "officer"));
    }

    @Test
    void aFirmIsThereOnce() {
        var demand = demand("밸브 국산화", SecurityLevel.NORMAL);
        links.add(demand, FIRM);

        assertThatThrownBy(() -> links.add(demand, FIRM)).hasMessage("links.firm-there");
    }

    @Test
    void whoMovesWhatSomeoneElseHasMovedIsTold() {
        var demand = demand("밸브 국산화", SecurityLevel.NORMAL);
        links.add(demand, FIRM);
        var seen = link(demand);
        links.move(seen, LinkStage.PROPOSED, "");

        assertThatThrownBy(() -> links.move(seen, LinkStage.FAILED, "단가")).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void linksMadeAreCountedWithTheirFirms() {
        linked(demand("밸브 국산화", SecurityLevel.NORMAL));
        linked(demand("펌프 국산화", SecurityLevel.RESTRICTED));

        assertThat(links.madeInAll()).isEqualTo(new MadeLinks(2, 1));
    }

    @Test
    void theWayToARestrictedDemandIsClosedEverywhere() {
        var demand = demand("밸브 국산화", SecurityLevel.RESTRICTED);
        linked(demand);
        var link = link(demand);

        installed.as("admin", Duty.ADMIN);

        assertThat(demands.find(DemandFilter.ALL, 0, 50)).isEmpty();
        assertThat(demands.count(DemandFilter.ALL)).isZero();
        assertThat(demands.count(new DemandFilter("밸브", null, null, null, null)))
                .isZero();
        assertThat(demands.count(new DemandFilter("", null, null, LinkStage.LINKED, SecurityLevel.RESTRICTED)))
                .isZero();
        assertThat(links.of(demand)).isEmpty();
        assertThat(links.steps(link.id())).isEmpty();
        assertThat(links.board()).isEmpty();
        assertThat(links.made()).isEqualTo(new MadeLinks(0, 0));
        assertThatThrownBy(() -> demands.open(demand)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> links.add(demand, FIRM)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> links.move(link, LinkStage.SUCCEEDED, "계약")).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> demands.change(demand, 0, data("가로채기"))).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> demands.delete(demand, 0)).isInstanceOf(Gone.class);
    }

    @Test
    void aSupportBodySeesNoInternalDemand() {
        demand("밸브 국산화", SecurityLevel.INTERNAL);
        demand("펌프 국산화", SecurityLevel.NORMAL);

        installed.as("tp", Duty.SUPPORT_BODY);

        assertThat(demands.find(DemandFilter.ALL, 0, 50))
                .extracting(DemandRow::title)
                .containsExactly("펌프 국산화");
    }

    @Test
    void theListDoesNotSayWhatARestrictedDemandHoldsNorIsItFoundByIt() {
        demand("밸브 국산화", SecurityLevel.RESTRICTED);

        var row = demands.find(DemandFilter.ALL, 0, 50).getFirst();

        assertThat(row.title()).isNull();
        assertThat(row.member()).isNull();
        assertThat(row.amount()).isNull();
        assertThat(demands.count(new DemandFilter("밸브", null, null, null, null)))
                .isZero();
    }

    @Test
    void noRefusalTellsOfAHiddenDemand() {
        demand("밸브 국산화", SecurityLevel.RESTRICTED);
        var members = installed.bean(Members.class);
        var member = members.find("한국수력원자력", 0, 1).getFirst();
        assertThatThrownBy(() -> members.delete(member.id(), member.version())).hasMessage("pact.has-demands");

        installed.as("admin", Duty.ADMIN);

        assertThatCode(() -> members.delete(member.id(), member.version())).doesNotThrowAnyException();
    }

    @Test
    void whatIsTypedIsLookedForAsItIs() {
        demand("100% 국산화", SecurityLevel.NORMAL);
        demand("1000 국산화", SecurityLevel.NORMAL);

        assertThat(demands.count(new DemandFilter("100%", null, null, null, null)))
                .isEqualTo(1);
    }

    @Test
    void theBoardCountsBySectorAndStage() {
        linked(demand("밸브 국산화", SecurityLevel.NORMAL));

        assertThat(links.board()).isEqualTo(List.of(new BoardCell(Sector.NUCLEAR, LinkStage.LINKED, 1)));
    }

    private UUID demand(String title, SecurityLevel level) {
        return demands.add(data(title), level);
    }

    private DemandData data(String title) {
        var member = installed.bean(Members.class).find("한국수력원자력", 0, 1).getFirst();
        return new DemandData(
                member.id(), Sector.NUCLEAR, Need.TECHNOLOGY, title, "", LocalDate.of(2027, 3, 1), 50_000_000L);
    }

    private void linked(UUID demand) {
        links.add(demand, FIRM);
        links.move(link(demand), LinkStage.PROPOSED, "");
        links.move(link(demand), LinkStage.TALKS, "");
        links.move(link(demand), LinkStage.LINKED, "");
    }

    private Link link(UUID demand) {
        return links.of(demand).getFirst();
    }
}
