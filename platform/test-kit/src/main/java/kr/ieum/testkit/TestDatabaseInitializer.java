package kr.ieum.testkit;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a test's application at a fresh database of {@link TestDatabase}. */
public final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("test-publishers", TestPublisher.properties()));
        sources.addFirst(new MapPropertySource(
                "test-database",
                Map.of(
                        "ieum.database.url", TestDatabase.create(),
                        // one server for many contexts: a new password for each would lock the others out
                        "ieum.database.app-password", "ieum-test",
                        "ieum.database.connections", "6",
                        // a test counts the country itself when it wants to see the figures
                        "ieum.nation.recount-delay", "PT24H",
                        // and a test runs the jobs of plugins itself when it wants to see them at work
                        "ieum.plugins.job-tick", "PT24H",
                        // the same holds for what the ministry's rules do to plugins
                        "ieum.plugins.policy-delay", "PT24H")));
    }
}
