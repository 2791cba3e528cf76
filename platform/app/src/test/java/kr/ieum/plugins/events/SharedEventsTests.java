package kr.ieum.plugins.events;

import static org.assertj.core.api.Assertions.assertThat;

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

@IntegrationTest
@AsTenant("jeonnam")
class SharedEventsTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final TenantId GANGWON = new TenantId("gangwon");

    /** Tells something when its job is run, and writes down what it hears. */
    private static final String TELLER = """
            @org.pf4j.Extension
            public class Teller implements kr.ieum.plugin.ScheduledJobs {
                private final kr.ieum.plugin.SharedEvents events;
                public Teller(kr.ieum.plugin.SharedEvents events) {
                    this.events = events;
                }
                public java.util.List<kr.ieum.plugin.ScheduledJob> jobs() {
                    return java.util.List.of(new kr.ieum.plugin.ScheduledJob("tell",
                            new kr.ieum.plugin.LocalText("알림", "Tell"), java.time.Duration.ofDays(1),
                            () -> events.tell("order-closed", java.util.Map.of("lot", "7"))));
                }
            }
            """;

    private static final String HEARER = """
            @org.pf4j.Extension
            public class Hearer implements kr.ieum.plugin.SharedEventListener {
                private final kr.ieum.plugin.PluginContext plugin;
                public Hearer(kr.ieum.plugin.PluginContext plugin) {
                    this.plugin = plugin;
                }
                public void on(kr.ieum.plugin.SharedEvent event) {
                    System.setProperty("heard-by-" + plugin.pluginId(), event.source() + event.name() + event.details());
                    %s
                }
            }
            """;

    private static final String ANSWERER = """
            @org.pf4j.Extension
            public class Answerer implements kr.ieum.plugin.SharedEventListener {
                private final kr.ieum.plugin.SharedEvents events;
                public Answerer(kr.ieum.plugin.SharedEvents events) {
                    this.events = events;
                }
                public void on(kr.ieum.plugin.SharedEvent event) {
                    events.tell("answer", java.util.Map.of());
                }
            }
            """;

    @Autowired
    TenantPlugins plugins;

    @AfterEach
    void stopAll() {
        RunningSamples.stopAll(plugins, JEONNAM, GANGWON);
        System.clearProperty("heard-by-hearer");
        System.clearProperty("heard-by-teller");
    }

    @Test
    void anotherPluginOfTheRegionHearsWhatIsTold() {
        start(JEONNAM, "hearer", "Hearer", HEARER.formatted(""));
        var teller = start(JEONNAM, "teller", "Teller", TELLER);

        tell(teller);

        assertThat(heardBy("hearer")).isEqualTo("tellerorder-closed{lot=7}");
    }

    @Test
    void aPluginDoesNotHearItself() {
        var teller = start(
                JEONNAM,
                SamplePlugin.withClasses("Teller", TELLER, "Hearer", HEARER.formatted(""))
                        .withText("plugin.yaml", manifest("teller", true)));

        tell(teller);

        assertThat(heardBy("teller")).isNull();
    }

    @Test
    void anotherRegionHearsNothing() {
        Tenancy.runAs(GANGWON, () -> start(GANGWON, "hearer", "Hearer", HEARER.formatted("")));
        var teller = start(JEONNAM, "teller", "Teller", TELLER);

        tell(teller);

        assertThat(heardBy("hearer")).isNull();
    }

    @Test
    void aListenerThatThrowsIsCountedAndKeepsNobodyFromHearing() {
        var broken = start(
                JEONNAM, "broken", "Hearer", HEARER.formatted("throw new IllegalStateException(\"on purpose\");"));
        var hearer = start(JEONNAM, "hearer", "Hearer", HEARER.formatted(""));
        var teller = start(JEONNAM, "teller", "Teller", TELLER);

        tell(teller);

        assertThat(heardBy("hearer")).isNotNull();
        assertThat(broken.health().faults().count()).isOne();
        assertThat(hearer.health().faults().count()).isZero();
        assertThat(teller.health().faults().count()).isZero();
    }

    @Test
    void pluginsThatAnswerEachOtherWithoutEndAreStoppedAndOneOfThemIsCounted() {
        var first = start(JEONNAM, "first", "Answerer", ANSWERER);
        var second = start(JEONNAM, "second", "Answerer", ANSWERER);
        var teller = start(JEONNAM, "teller", "Teller", TELLER);

        tell(teller);

        assertThat(first.health().faults().count() + second.health().faults().count())
                .isPositive();
        assertThat(teller.health().faults().count()).isZero();
    }

    private RunningPlugin start(TenantId tenant, String id, String className, String source) {
        return start(
                tenant,
                SamplePlugin.withClasses(className, source)
                        .withText("plugin.yaml", manifest(id, "Teller".equals(className))));
    }

    private RunningPlugin start(TenantId tenant, SamplePlugin sample) {
        return RunningSamples.start(plugins, tenant, sample);
    }

    private static String manifest(String id, boolean tells) {
        return RunningSamples.manifest(
                id, "ports: [events]\n" + (tells ? "jobs: [{id: tell, name: {ko: 알림, en: Tell}}]\n" : ""));
    }

    private static void tell(RunningPlugin teller) {
        teller.contributions().jobs().getFirst().work().run();
    }

    private static @org.jspecify.annotations.Nullable String heardBy(String id) {
        return System.getProperty("heard-by-" + id);
    }
}
