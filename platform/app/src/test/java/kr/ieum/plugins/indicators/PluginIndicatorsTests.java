package kr.ieum.plugins.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import kr.ieum.plugins.RunningSamples;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.TenantPlugins;
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
class PluginIndicatorsTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final TenantId GANGWON = new TenantId("gangwon");
    private static final String PUBLISHING = """
            @org.pf4j.Extension
            public class Publishing implements kr.ieum.plugin.PublishedIndicators {
                public java.util.List<kr.ieum.plugin.IndicatorFigure> figures() {
                    %s
                }
            }
            """;
    private static final String TWO_FIGURES = """
            return java.util.List.of(
                new kr.ieum.plugin.IndicatorFigure("rate", new java.math.BigDecimal(System.getProperty("rate", "80.5")), 12),
                new kr.ieum.plugin.IndicatorFigure("links", null, -1));""";

    @Autowired
    TenantPlugins plugins;

    @Autowired
    PluginIndicators indicators;

    @Autowired
    IndicatorAsking asking;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @AfterEach
    void stopAll() {
        RunningSamples.stopAll(plugins, JEONNAM);
        System.clearProperty("rate");
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.plugin_indicator").update());
    }

    @Test
    void aPluginIsAskedAsSoonAsItRunsAndOnceADay() {
        var plugin = start(TWO_FIGURES);

        var job = asking.jobsFor(plugin).getFirst();
        Tenancy.runAs(JEONNAM, job.work());

        assertThat(job.every()).isEqualTo(Duration.ofDays(1));
        assertThat(indicators.of("figures-sample")).hasSize(2);
    }

    @Test
    void theAdminPublishesThePresentValues() {
        start(TWO_FIGURES);

        indicators.publish("figures-sample");

        var told = indicators.of("figures-sample");
        assertThat(told).extracting(IndicatorValue::indicator).containsExactly("links", "rate");
        assertThat(told.getFirst().value()).isNull();
        assertThat(told.getLast().value()).isEqualByComparingTo("80.5");
        assertThat(told.getLast().unit()).isEqualTo("%");
        assertThat(told.getLast().day()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void ofADayTheLastFigureStaysAndFormerDaysAreKept() {
        start(TWO_FIGURES);
        indicators.publish("figures-sample");
        transaction.executeWithoutResult(status ->
                jdbc.sql("UPDATE core.plugin_indicator SET day = day - 1").update());
        System.setProperty("rate", "81");
        indicators.publish("figures-sample");
        System.setProperty("rate", "82");
        indicators.publish("figures-sample");

        var rates = indicators.of("figures-sample").stream()
                .filter(value -> value.indicator().equals("rate"))
                .toList();

        assertThat(rates).hasSize(2);
        assertThat(rates.getFirst().value()).isEqualByComparingTo("82");
        assertThat(rates.getLast().value()).isEqualByComparingTo("80.5");
    }

    @Test
    void whatItThrowsIsCountedAndFormerFiguresStay() {
        var plugin = start("throw new IllegalStateException(\"no fuel\");");

        assertThatThrownBy(() -> indicators.publish("figures-sample")).isInstanceOf(IndicatorsRefused.class);

        assertThat(plugin.health().faults().count()).isOne();
        assertThat(indicators.of("figures-sample")).isEmpty();
    }

    @Test
    void whatIsToldMustBeWhatWasAnnounced() {
        var plugin = start("""
                return java.util.List.of(
                    new kr.ieum.plugin.IndicatorFigure("rate", java.math.BigDecimal.ONE, 12),
                    new kr.ieum.plugin.IndicatorFigure("secret", java.math.BigDecimal.ONE, 12));""");

        assertThatThrownBy(() -> indicators.publish("figures-sample")).isInstanceOf(IndicatorsRefused.class);

        assertThat(indicators.of("figures-sample")).isEmpty();
        assertThat(plugin.health().faults().count()).isOne();
    }

    @Test
    void aStoppedPluginCannotBeAsked() {
        assertThatThrownBy(() -> indicators.publish("figures-sample"))
                .isInstanceOf(IndicatorsRefused.class)
                .hasMessageContaining("not-running");
    }

    @Test
    void anotherRegionSeesNothingOfIt() {
        start(TWO_FIGURES);
        indicators.publish("figures-sample");

        var theirs = Tenancy.callAs(GANGWON, () -> indicators.of("figures-sample"));

        assertThat(theirs).isEmpty();
    }

    @Test
    @AsTenant("jeonnam")
    void anOfficerPublishesNothing() {
        assertThatThrownBy(() -> indicators.publish("figures-sample")).isInstanceOf(AccessDeniedException.class);
    }

    private RunningPlugin start(String figures) {
        return RunningSamples.start(
                plugins,
                JEONNAM,
                SamplePlugin.withClasses("Publishing", PUBLISHING.formatted(figures))
                        .withText("plugin.yaml", RunningSamples.manifest("figures-sample", """
                                indicators:
                                  - {id: rate, name: {ko: 국산화율, en: Rate}, unit: "%", meaning: {ko: 뜻, en: Meaning}}
                                  - {id: links, name: {ko: 연계, en: Links}, unit: 건, meaning: {ko: 뜻, en: Meaning}}
                                """)));
    }
}
