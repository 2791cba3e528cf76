package kr.ieum.x.gyeongnamstrategicsafety.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.ListImport.Keeper;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.InstalledForTest;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.pact.Members;
import kr.ieum.x.gyeongnamstrategicsafety.records.EventKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.RecordEvent;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkImportsTests {

    private static final String NUMBER = "120-81-47521";

    private InstalledForTest installed;
    private Firm firm;
    private Keeper demands;
    private Keeper supplies;

    /** The platform takes lists over with nobody signed in. */
    @BeforeEach
    void install() {
        installed = new InstalledForTest().as("officer", Duty.OFFICER);
        firm = installed.firm(NUMBER, "한빛정밀");
        demands = installed.keeper(LinkImports.class, 0);
        supplies = installed.keeper(LinkImports.class, 1);
        installed.asNobody();
    }

    @AfterEach
    void close() {
        installed.close();
    }

    @Test
    void demandsOfAListAreFoundAgainAsTheyWereWritten() {
        demands.keep(List.of(demand("밸브 국산화", "50000000"), demand("펌프 국산화", "")));

        assertThat(demands.find(List.of(key("밸브 국산화"), key("펌프 국산화"), key("없는 수요"))))
                .isEqualTo(Map.of(
                        key("밸브 국산화"), demand("밸브 국산화", "50000000"),
                        key("펌프 국산화"), demand("펌프 국산화", "")));
        assertThat(installed.bean(Demands.class).find(DemandFilter.ALL, 0, 50))
                .extracting(DemandRow::title, DemandRow::level, DemandRow::amount)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("밸브 국산화", SecurityLevel.NORMAL, 50_000_000L),
                        org.assertj.core.groups.Tuple.tuple("펌프 국산화", SecurityLevel.NORMAL, null));
    }

    @Test
    void theSameListAgainChangesTheDemandAndMakesNoSecondOne() {
        demands.keep(List.of(demand("밸브 국산화", "50000000")));

        demands.keep(List.of(demand("밸브 국산화", "")));

        var row = installed.bean(Demands.class).find(DemandFilter.ALL, 0, 50).getFirst();
        assertThat(row.amount()).isNull();
        assertThat(installed.bean(Demands.class).count(DemandFilter.ALL)).isOne();
        assertThat(installed.bean(Records.class).history(row.id()))
                .extracting(RecordEvent::kind)
                .containsExactly(EventKind.CHANGED, EventKind.CREATED);
    }

    @Test
    void aListWithABodyOrAWordThatIsNotKnownIsRefusedAsAWhole() {
        var stranger = new HashMap<>(demand("펌프 국산화", ""));
        stranger.put("member", "없는 기관");
        var wrong = new HashMap<>(demand("펌프 국산화", ""));
        wrong.put("need", "인력");

        assertThatThrownBy(() -> demands.keep(List.of(demand("밸브 국산화", ""), stranger)))
                .isInstanceOf(Refused.class)
                .hasMessage("links.import.no-member");
        assertThatThrownBy(() -> demands.keep(List.of(demand("밸브 국산화", ""), wrong)))
                .hasMessage("links.import.no-need");
        assertThat(installed.bean(Demands.class).count(DemandFilter.ALL)).isZero();
    }

    @Test
    void aListTouchesNoDemandOfAHigherLevel() {
        installed.as("officer", Duty.OFFICER);
        var hidden = installed.bean(Demands.class).add(data("밸브 국산화"), SecurityLevel.INTERNAL);
        installed.asNobody();

        assertThat(demands.find(List.of(key("밸브 국산화")))).isEmpty();
        demands.keep(List.of(demand("밸브 국산화", "")));
        demands.remove(List.of(key("밸브 국산화")));

        installed.as("officer", Duty.OFFICER);
        assertThat(installed.bean(Demands.class).open(hidden).head().version()).isZero();
    }

    @Test
    void twoDemandsOfOneTitleAreNotMixedUp() {
        installed.as("officer", Duty.OFFICER);
        installed.bean(Demands.class).add(data("밸브 국산화"), SecurityLevel.NORMAL);
        installed.bean(Demands.class).add(data("밸브 국산화"), SecurityLevel.NORMAL);

        assertThatThrownBy(() -> demands.find(List.of(key("밸브 국산화")))).hasMessage("links.import.twice");
    }

    @Test
    void firmsOfAListStandAtTheirStageWithAStepAndAnEventInTheHistory() {
        demands.keep(List.of(demand("밸브 국산화", "")));

        supplies.keep(List.of(supply("연계", "")));

        var links = installed.bean(Links.class);
        var link = links.of(id()).getFirst();
        assertThat(link).returns(LinkStage.LINKED, Link::stage).returns(firm.id(), Link::firm);
        assertThat(links.steps(link.id())).extracting(LinkStep::stage).containsExactly(LinkStage.LINKED);
        assertThat(links.madeInAll()).isEqualTo(new MadeLinks(1, 1));
        assertThat(supplies.find(List.of(supplyKey()))).isEqualTo(Map.of(supplyKey(), supply("연계", "")));
        assertThat(installed.bean(Records.class).history(id()).getFirst().kind())
                .isEqualTo(EventKind.LINKED);
    }

    @Test
    void aNewListMovesThemAndAnEndNeedsItsReason() {
        demands.keep(List.of(demand("밸브 국산화", "")));
        supplies.keep(List.of(supply("연계", "")));

        assertThatThrownBy(() -> supplies.keep(List.of(supply("종료(불발)", "")))).hasMessage("links.import.no-reason");
        supplies.keep(List.of(supply("종료(불발)", "단가")));

        assertThat(supplies.find(List.of(supplyKey()))).containsValue(supply("종료(불발)", "단가"));
        assertThat(installed.bean(Links.class).madeInAll()).isEqualTo(new MadeLinks(0, 0));
    }

    @Test
    void takenBackTheFirmsGoFirstAndThenTheDemands() {
        demands.keep(List.of(demand("밸브 국산화", "")));
        supplies.keep(List.of(supply("발굴", "")));

        assertThatThrownBy(() -> demands.remove(List.of(key("밸브 국산화")))).hasMessage("links.import.linked");
        supplies.remove(List.of(supplyKey()));
        demands.remove(List.of(key("밸브 국산화")));

        assertThat(installed.bean(Demands.class).count(DemandFilter.ALL)).isZero();
    }

    @Test
    void aFirmOrDemandThatIsNotThereIsNamed() {
        demands.keep(List.of(demand("밸브 국산화", "")));
        var noFirm = new HashMap<>(supply("발굴", ""));
        noFirm.put("firm", "999-99-99999");
        var noDemand = new HashMap<>(supply("발굴", ""));
        noDemand.put("demand", "없는 수요");

        assertThatThrownBy(() -> supplies.keep(List.of(noFirm))).hasMessage("links.import.no-firm");
        assertThatThrownBy(() -> supplies.keep(List.of(noDemand))).hasMessage("links.import.no-demand");
    }

    private java.util.UUID id() {
        return installed
                .bean(Demands.class)
                .find(DemandFilter.ALL, 0, 1)
                .getFirst()
                .id();
    }

    private DemandData data(String title) {
        var member = installed.bean(Members.class).find("창원시", 0, 1).getFirst();
        return new DemandData(member.id(), Sector.NUCLEAR, Need.TECHNOLOGY, title, "", LocalDate.of(2027, 3, 1), null);
    }

    private static Map<String, String> demand(String title, String amount) {
        var row = new HashMap<>(
                Map.of("member", "창원시", "demand", title, "sector", "원전", "need", "기술", "needed-by", "2027-03-01"));
        if (!amount.isEmpty()) {
            row.put("amount", amount);
        }
        return row;
    }

    private static Map<String, String> supply(String stage, String reason) {
        var row = new HashMap<>(Map.of("member", "창원시", "demand", "밸브 국산화", "firm", NUMBER, "stage", stage));
        if (!reason.isEmpty()) {
            row.put("reason", reason);
        }
        return row;
    }

    private static List<String> key(String title) {
        return List.of("창원시", title);
    }

    private static List<String> supplyKey() {
        return List.of("창원시", "밸브 국산화", NUMBER);
    }
}
