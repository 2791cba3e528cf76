package kr.ieum.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.program.BadProgram.Rule;
import kr.ieum.program.BoardFilter.Origin;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class MenuBoardTests {

    @Autowired
    MenuBoard board;

    @Autowired
    RegionPrograms programs;

    @Autowired
    PluginService plugins;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void now() {
        today = LocalDate.now(clock);
    }

    @AfterEach
    void removeAll() {
        be("REGION_ADMIN");
        plugins.plugins().forEach(row -> plugins.erase(row.installation().id()));
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.program").update());
    }

    @Test
    void theStateOfAProgramFollowsFromItsDates() {
        published("열림", -1, 1);
        published("예정", 1, 2);
        published("마감", -2, 0);
        published("오래전", -800, -400);
        programs.add(AProgram.of("초안", today, today.plusDays(1)));

        assertThat(named(BoardFilter.ALL)).containsExactly("열림 OPEN", "예정 PUBLISHED", "초안 DRAFT", "마감 CLOSED");
        assertThat(named(new BoardFilter("", ProgramState.ARCHIVED, null, null)))
                .containsExactly("오래전 ARCHIVED");
    }

    @Test
    void openOnesThatCloseSoonestComeFirst() {
        published("나중", -1, 20);
        published("곧", -1, 3);
        published("마감된 지 오래", -30, -20);
        published("막 마감", -30, -1);

        assertThat(named(BoardFilter.ALL)).containsExactly("곧 OPEN", "나중 OPEN", "막 마감 CLOSED", "마감된 지 오래 CLOSED");
    }

    @Test
    void thoseOfPluginsStandInTheSameList() {
        published("곧", -1, 3);
        plugins.install(catalogue.admit(SamplePlugin.good().archive()));

        assertThat(named(BoardFilter.ALL)).containsExactly("곧 OPEN", "표본 지원 OPEN");
        assertThat(named(new BoardFilter("", null, null, Origin.PLUGIN))).containsExactly("표본 지원 OPEN");
        assertThat(named(new BoardFilter("", null, null, Origin.REGION))).containsExactly("곧 OPEN");
        assertThat(named(new BoardFilter("sample", null, null, null))).containsExactly("표본 지원 OPEN");
        assertThat(named(new BoardFilter("테크노", null, Field.TECHNOLOGY, null))).containsExactly("곧 OPEN");
        assertThat(board.count(new BoardFilter("", null, Field.EXPORT, null))).isZero();
        assertThat(board.page(BoardFilter.ALL, 1, 1)).hasOnlyElementsOfType(BoardEntry.OfPlugin.class);
    }

    @Test
    void aDraftIsSeenByOfficersOfTheRegionAlone() {
        programs.add(AProgram.of("초안", today, today.plusDays(1)));

        be("SUPPORT_OFFICER");
        assertThat(board.count(BoardFilter.ALL)).isZero();
        assertThat(board.count(new BoardFilter("", ProgramState.DRAFT, null, null)))
                .isZero();
        be("REGIONAL_OFFICER");
        assertThat(board.count(BoardFilter.ALL)).isZero();
        be("REGION_OFFICER");
        assertThat(board.count(BoardFilter.ALL)).isOne();
    }

    @Test
    void aPublishedOneGoesBackOnlyUntilItOpens() {
        var coming = published("예정", 1, 2);
        var open = published("열림", 0, 2);

        programs.withdraw(coming, 1);

        assertThat(programs.get(coming).state()).isEqualTo(ProgramState.DRAFT);
        assertThatThrownBy(() -> programs.withdraw(open, 1)).isInstanceOf(WrongProgramState.class);
        assertThatThrownBy(() -> programs.remove(open, 1)).isInstanceOf(WrongProgramState.class);
        programs.remove(coming, 2);
        assertThatThrownBy(() -> programs.get(coming)).isInstanceOf(NoSuchProgram.class);
    }

    @Test
    void aClosedOneCanBePutAway() {
        var closed = published("마감", -2, 0);

        programs.archive(closed, 1);

        assertThat(programs.get(closed).state()).isEqualTo(ProgramState.ARCHIVED);
        assertThat(board.count(BoardFilter.ALL)).isZero();
    }

    @Test
    void whoComesLaterIsToldThatItHasChanged() {
        var id = programs.add(AProgram.of("처음", today, today.plusDays(1)));
        programs.change(id, 0, AProgram.of("먼저", today, today.plusDays(1)));

        assertThatThrownBy(() -> programs.change(id, 0, AProgram.of("나중", today, today.plusDays(1))))
                .isInstanceOf(ProgramChangedMeanwhile.class);
        assertThatThrownBy(() -> programs.publish(id, 0)).isInstanceOf(ProgramChangedMeanwhile.class);
        assertThat(programs.get(id).data().name()).isEqualTo("먼저");
    }

    @Test
    void theHistorySaysWhoChangedWhat() {
        var id = programs.add(AProgram.of("처음", today, today.plusDays(1)));
        programs.change(id, 0, AProgram.of("새 이름", today, today.plusDays(1)));
        programs.publish(id, 1);

        var history = programs.history(id);

        assertThat(history).extracting(ChangeEntry::actor).containsOnly("jeonnam-region_admin");
        assertThat(history.get(0).after()).isEqualTo("{\"state\": \"published\"}");
        assertThat(history.get(1).before()).isEqualTo("{\"name\": \"처음\"}");
        assertThat(history.get(2).after()).contains("시제품 제작비");
    }

    @Test
    void anotherRegionHasNoneOfIt() {
        var id = published("열림", -1, 1);

        Tenancy.runAs(new TenantId("gangwon"), () -> {
            assertThat(board.count(BoardFilter.ALL)).isZero();
            assertThatThrownBy(() -> programs.get(id)).isInstanceOf(NoSuchProgram.class);
            assertThatThrownBy(() -> programs.remove(id, 1)).isInstanceOf(NoSuchProgram.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGIONAL_OFFICER", "SUPPORT_OFFICER"})
    void othersOnlyRead(String role) {
        be(role);

        assertThat(board.count(BoardFilter.ALL)).isZero();
        assertThatThrownBy(() -> programs.add(AProgram.of("남의 것", today, today.plusDays(1))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.kr", "example.kr", "https://", "https://a b"})
    void aLinkLeadsToAPage(String link) {
        var good = AProgram.of("이름", today, today.plusDays(1));
        var bad = new ProgramData(
                good.name(),
                good.owner(),
                good.stage(),
                good.field(),
                good.audience(),
                good.support(),
                null,
                null,
                good.opens(),
                good.closes(),
                "",
                good.contact(),
                link);

        assertThatThrownBy(() -> programs.add(bad))
                .isInstanceOfSatisfying(
                        BadProgram.class, refused -> assertThat(refused.rule()).isEqualTo(Rule.LINK));
    }

    @Test
    void whatBreaksARuleIsNotKept() {
        assertThatThrownBy(() -> programs.add(AProgram.of(" ", today, today.plusDays(1))))
                .isInstanceOf(BadProgram.class);
        assertThatThrownBy(() -> programs.add(AProgram.of("이름", today, today))).isInstanceOf(BadProgram.class);
        assertThat(board.count(BoardFilter.ALL)).isZero();
    }

    private UUID published(String name, int opens, int closes) {
        var id = programs.add(AProgram.of(name, today.plusDays(opens), today.plusDays(closes)));
        programs.publish(id, 0);
        return id;
    }

    private List<String> named(BoardFilter filter) {
        return board.page(filter, 0, 100).stream()
                .map(entry -> switch (entry) {
                    case BoardEntry.Own own -> own.program().data().name() + " " + own.state();
                    case BoardEntry.OfPlugin brought ->
                        brought.offered().program().name().ko() + " " + brought.state();
                })
                .toList();
    }

    private void be(String role) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as("jeonnam", List.of(role)));
    }
}
