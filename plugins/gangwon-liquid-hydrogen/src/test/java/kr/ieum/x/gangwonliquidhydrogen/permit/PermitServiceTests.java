package kr.ieum.x.gangwonliquidhydrogen.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.AtWork;
import kr.ieum.x.gangwonliquidhydrogen.page.Bundles;
import kr.ieum.x.gangwonliquidhydrogen.page.Chosen;
import kr.ieum.x.gangwonliquidhydrogen.page.Tables;
import kr.ieum.x.gangwonliquidhydrogen.page.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PermitServiceTests {

    private static final LocalDate GRANTED = LocalDate.of(2024, 9, 2);
    private static final UUID FIRM = new UUID(0, 1);
    private static Tables tables;

    private final AtWork atWork = new AtWork();
    private final Told told = new Told();
    private PermitService permits;
    private PermitWatch watch;
    private Permits kept;

    @BeforeAll
    static void make() {
        tables = Tables.make();
    }

    @BeforeEach
    void begin() {
        tables.jdbc().sql("TRUNCATE permit CASCADE").update();
        kept = new Permits(tables.jdbc());
        var windows = new Windows(new Chosen());
        permits = new PermitService(kept, new TermRules(), windows, atWork.acting(), tables.transactions());
        watch = new PermitWatch(kept, windows, told, new Bundles(), atWork.acting(), tables.transactions());
    }

    @Test
    void aPermitKeepsTheRuleOfTheDayItWasGranted() {
        var old = grant("액화수소 운송", LocalDate.of(2024, 8, 6), 2);
        var amended = grant("액화수소 충전", LocalDate.of(2024, 8, 7), 4);

        assertThat(old.rule()).isEqualTo("2+2");
        assertThat(old.endsBefore()).isEqualTo(LocalDate.of(2026, 8, 6));
        assertThat(amended.rule()).isEqualTo("4+2");
        assertThat(amended.endsBefore()).isEqualTo(LocalDate.of(2028, 8, 7));
    }

    @Test
    void theFormerRuleDoesNotAllowFourYears() {
        assertThatThrownBy(() -> grant("액화수소 운송", LocalDate.of(2024, 8, 6), 4)).hasMessage("refused.years");
    }

    @Test
    void anExtensionIsAskedForInItsWindow() {
        var permit = grant("액화수소 충전", GRANTED, 4);

        atWork.on(LocalDate.of(2028, 3, 1));
        assertThat(permit.endsBefore()).isEqualTo(LocalDate.of(2028, 9, 2));
        assertThatThrownBy(() -> permits.askExtension(permit, LocalDate.of(2028, 2, 29)))
                .hasMessage("refused.window");
        permits.askExtension(permit, LocalDate.of(2028, 3, 1));

        assertThat(now(permit).extensionAskedOn()).isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @Test
    void aPermitIsExtendedOnceAtMost() {
        var permit = grant("액화수소 충전", GRANTED, 4);
        atWork.on(LocalDate.of(2028, 4, 1));
        permits.askExtension(permit, LocalDate.of(2028, 4, 1));

        permits.extend(now(permit), "규제자유특구위원회 의결");

        assertThat(now(permit).extensionBefore()).isEqualTo(LocalDate.of(2030, 9, 2));
        assertThatThrownBy(() -> permits.extend(now(permit), "다시")).hasMessage("refused.extended-once");
        assertThatThrownBy(() -> permits.askExtension(now(permit), LocalDate.of(2028, 4, 1)))
                .hasMessage("refused.extended-once");
    }

    @Test
    void withoutARequestThereIsNoExtension() {
        var permit = grant("액화수소 충전", GRANTED, 4);

        assertThatThrownBy(() -> permits.extend(permit, "")).hasMessage("refused.not-asked");
    }

    @Test
    void twoWhoExtendTheSamePermitDoItOnce() {
        var permit = grant("액화수소 충전", GRANTED, 4);
        atWork.on(LocalDate.of(2028, 4, 1));
        permits.askExtension(permit, LocalDate.of(2028, 4, 1));
        var seenByBoth = now(permit);
        permits.extend(seenByBoth, "의결");

        assertThatThrownBy(() -> permits.extend(seenByBoth, "의결")).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void theClockOfAnExtendedPermitStays() {
        var permit = grant("액화수소 충전", GRANTED, 4);
        atWork.on(LocalDate.of(2028, 4, 1));
        permits.askExtension(permit, LocalDate.of(2028, 4, 1));
        permits.extend(now(permit), "의결");

        assertThatThrownBy(() -> permits.change(now(permit), data("액화수소 충전", GRANTED, 3)))
                .hasMessage("refused.extended-clock");
    }

    @Test
    void anOutcomeEndsIt() {
        var permit = grant("액화수소 충전", GRANTED, 4);

        permits.end(permit, Outcome.LAW_CHANGED, LocalDate.of(2026, 11, 20), "고압가스법 시행규칙 개정");

        var ended = now(permit);
        assertThat(permits.clock(ended).phase(LocalDate.of(2026, 11, 24))).isEqualTo(Phase.ENDED);
        assertThatThrownBy(() -> permits.end(ended, Outcome.FINISHED, GRANTED, ""))
                .hasMessage("refused.ended");
        assertThat(permits.count(new PermitSearch("", null, true))).isZero();
        assertThat(permits.count(new PermitSearch("", null, false))).isEqualTo(1);
    }

    @Test
    void whatEndsFirstComesFirstAndWhatIsOverCanBeSeen() {
        grant("나중", LocalDate.of(2026, 1, 5), 4);
        grant("끝남", LocalDate.of(2022, 1, 5), 2);
        grant("먼저", LocalDate.of(2025, 1, 6), 2);

        assertThat(permits.page(new PermitSearch("", null, true), Slice.ALL))
                .extracting(Permit::title)
                .containsExactly("먼저", "나중");
        assertThat(permits.page(new PermitSearch("", PermitKind.DEMONSTRATION, false), Slice.ALL))
                .extracting(Permit::title)
                .containsExactly("끝남");
    }

    @Test
    void officersAreToldOnceWhenTheWindowIsNear() {
        grant("액화수소 충전", GRANTED, 4);
        atWork.on(LocalDate.of(2028, 2, 10));

        watch.look();
        watch.look();

        assertThat(told.titles()).hasSize(1).allMatch(title -> title.startsWith("OFFICERS permits "));
    }

    @Test
    void officersAreToldWhenAPermitIsOver() {
        grant("액화수소 충전", GRANTED, 4);
        atWork.on(LocalDate.of(2028, 9, 2));

        watch.look();

        assertThat(told.titles()).hasSize(1);
    }

    @Test
    void theNumberOfValidPermitsIsPublished() {
        grant("하나", GRANTED, 4);
        grant("끝남", LocalDate.of(2022, 1, 5), 2);

        var figures = new PermitFigures(kept, atWork.acting()).figures();

        assertThat(figures)
                .extracting(figure -> figure.id() + " " + figure.value() + " " + figure.firms())
                .containsExactly("permits-running 1 1");
    }

    @Test
    void aDeletedPermitComesBackWithItsSteps() {
        var permit = grant("액화수소 충전", GRANTED, 4);

        permits.remove(permit);
        assertThat(permits.find(permit.id())).isEmpty();
        permits.restore(permit.id());

        assertThat(permits.steps(permit.id())).extracting("state").containsExactly("GRANTED");
    }

    @Test
    void anOfficerOfASupportingBodyOnlyReads() {
        atWork.as("박주임", Duty.SUPPORT_BODY);

        assertThatThrownBy(() -> grant("액화수소 충전", GRANTED, 4)).hasMessage("refused.duty");
    }

    private Permit grant(String title, LocalDate day, int years) {
        return permits.find(permits.grant(data(title, day, years))).orElseThrow();
    }

    private Permit now(Permit permit) {
        return permits.find(permit.id()).orElseThrow();
    }

    private static PermitData data(String title, LocalDate day, int years) {
        return new PermitData(
                title, PermitKind.DEMONSTRATION, FIRM, "동해수소", "동해시 북평", "특구 2024-1", false, day, day, years, "");
    }
}
