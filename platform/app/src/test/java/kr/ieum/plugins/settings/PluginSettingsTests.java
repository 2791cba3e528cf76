package kr.ieum.plugins.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kr.ieum.plugin.Settings;
import kr.ieum.plugins.PluginHistory;
import kr.ieum.plugins.PluginStep;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class PluginSettingsTests {

    @Autowired
    PluginSettings settings;

    @Autowired
    SettingsPort port;

    @Autowired
    PluginHistory steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void forget() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.plugin_setting").update());
    }

    @Test
    void theDefaultsHoldUntilSomethingIsSet() {
        var seen = ofPlugin();

        assertThat(seen.text("desk")).isEmpty();
        assertThat(seen.number("days"))
                .hasValueSatisfying(days -> assertThat(days).isEqualByComparingTo("30"));
        assertThat(seen.date("start")).contains(LocalDate.of(2026, 1, 1));
        assertThat(seen.isOn("mails")).isTrue();
        assertThat(seen.text("order")).contains("name");
    }

    @Test
    void aPluginSeesAChangeAtItsNextLook() {
        var seen = ofPlugin();

        set(Map.of("desk", "영광 창구", "days", "45", "mails", "false", "order", "day"));

        assertThat(seen.text("desk")).contains("영광 창구");
        assertThat(seen.number("days")).contains(new BigDecimal("45"));
        assertThat(seen.isOn("mails")).isFalse();
        assertThat(seen.text("order")).contains("day");
    }

    @Test
    void oneWrongValueKeepsAllFromBeingSaved() {
        var refused = catchThrowableOfType(
                SettingsRefused.class,
                () -> set(Map.of("desk", "영광 창구", "days", "91", "start", "내일", "order", "none")));

        assertThat(refused.faults()).containsOnlyKeys("days", "order", "start");
        assertThat(refused.faults().get("days").key()).isEqualTo("plugins.settings.fault.range");
        assertThat(ofPlugin().text("desk")).isEmpty();
    }

    @Test
    void aRequiredValueCannotBeEmptied() {
        var wanted = new HashMap<>(settings.of(SettingsSample.MANIFEST));
        wanted.remove("days");

        var refused = catchThrowableOfType(
                SettingsRefused.class,
                () -> settings.save(SettingsSample.MANIFEST, settings.of(SettingsSample.MANIFEST), wanted));

        assertThat(refused.faults()).containsOnlyKeys("days");
    }

    @Test
    void anEmptiedValueIsEmptyAlthoughThereIsADefault() {
        var wanted = new HashMap<>(settings.of(SettingsSample.MANIFEST));
        wanted.remove("start");

        settings.save(SettingsSample.MANIFEST, settings.of(SettingsSample.MANIFEST), wanted);

        assertThat(ofPlugin().date("start")).isEmpty();
    }

    @Test
    void whatIsBackAtTheDefaultFollowsTheDefaultOfALaterVersion() {
        set(Map.of("order", "day"));
        set(Map.of("order", "name"));

        var kept = transaction.execute(status -> jdbc.sql("SELECT count(*) FROM core.plugin_setting")
                .query(Long.class)
                .single());

        assertThat(kept).isZero();
    }

    @Test
    void aValueThatALaterVersionDoesNotAdmitGivesWayToTheDefault() {
        set(Map.of("days", "80"));

        var later = port.of(SettingsSample.read("max: 60"));

        assertThat(later.number("days"))
                .hasValueSatisfying(days -> assertThat(days).isEqualByComparingTo("30"));
    }

    @Test
    void whatAnotherAdminSavedMeanwhileIsNotOverwritten() {
        var seen = settings.of(SettingsSample.MANIFEST);
        set(Map.of("days", "45"));

        assertThatThrownBy(() -> settings.save(SettingsSample.MANIFEST, seen, seen))
                .isInstanceOf(SettingsMovedOn.class);

        assertThat(ofPlugin().number("days")).contains(new BigDecimal("45"));
    }

    @Test
    void theHistoryNamesWhoChangedWhatIntoWhat() {
        set(Map.of("order", "day"));

        var latest = settings.history(SettingsSample.MANIFEST.id()).getFirst();

        assertThat(latest.actor()).isEqualTo("jeonnam-region_admin");
        assertThat(latest.before()).isEqualTo("{\"order\": \"name\"}");
        assertThat(latest.after()).isEqualTo("{\"order\": \"day\"}");
    }

    @Test
    void theChangeIsAStepOfThePluginsHistory() {
        set(Map.of("order", "day", "days", "45"));

        var step = steps.of(SettingsSample.MANIFEST.id()).getFirst();

        assertThat(step.action()).isEqualTo(PluginStep.Action.CONFIGURED);
        assertThat(step.detail()).isEqualTo("처리 기한, 순서");
    }

    @Test
    void settingsAndJobsGoWithTheInstallation() {
        set(Map.of("order", "day"));
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        INSERT INTO core.plugin_job (plugin_id, job_id, due_at) VALUES ('sample-set', 'count', now())""").update());
        var other = new TenantId("gangwon");
        Tenancy.runAs(other, () -> set(Map.of("order", "day")));

        transaction.executeWithoutResult(
                status -> jdbc.sql("SELECT core.plugin_forget('sample-set')").query(row -> {}));

        assertThat(ofPlugin().text("order")).contains("name");
        assertThat(Tenancy.callAs(other, () -> ofPlugin().text("order"))).contains("day");
        Tenancy.runAs(other, this::forget);
    }

    @Test
    void anotherRegionHasItsOwnSettings() {
        set(Map.of("days", "45"));

        var theirs = Tenancy.callAs(new TenantId("gangwon"), () -> ofPlugin().number("days"));

        assertThat(theirs).hasValueSatisfying(days -> assertThat(days).isEqualByComparingTo("30"));
    }

    @Test
    void whatIsNotDeclaredIsRefused() {
        assertThatThrownBy(() -> ofPlugin().text("colour")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ofPlugin().number("desk")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> set(Map.of("colour", "red"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @AsTenant("jeonnam")
    void anOfficerSetsNothing() {
        assertThatThrownBy(() -> settings.of(SettingsSample.MANIFEST)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> settings.save(SettingsSample.MANIFEST, Map.of(), Map.of()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Settings ofPlugin() {
        return port.of(SettingsSample.MANIFEST);
    }

    private void set(Map<String, String> values) {
        var seen = settings.of(SettingsSample.MANIFEST);
        var wanted = new HashMap<>(seen);
        wanted.putAll(values);
        settings.save(SettingsSample.MANIFEST, seen, wanted);
    }
}
