package kr.ieum.x.gyeongnamstrategicsafety;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import kr.ieum.contract.play.PlayedFirms;
import kr.ieum.contract.play.PlayedKeeper;
import kr.ieum.contract.play.PlayedPeople;
import kr.ieum.plugin.Fact;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImports;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.Notifications;
import kr.ieum.plugin.People;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Settings;
import kr.ieum.testkit.TestDatabase;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The plugin on a schema and with a role of its own, as an installation has it; the platform's ports are played. */
public final class InstalledForTest implements AutoCloseable {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DataSourceTransactionManager transactions;
    private final List<String> told = new ArrayList<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>(Map.of(
            "days-urgent",
            BigDecimal.ONE,
            "days-high",
            BigDecimal.valueOf(3),
            "days-normal",
            BigDecimal.valueOf(7),
            "warn-days",
            BigDecimal.ONE));
    private final PlayedPeople people = new PlayedPeople();
    private final PlayedFirms firms = new PlayedFirms();
    private Instant now = Instant.parse("2026-11-24T05:00:00Z");

    public InstalledForTest() {
        var superuser = new DriverManagerDataSource(TestDatabase.create(), "postgres", "");
        JdbcClient.create(superuser).sql("""
                DO $$ BEGIN
                    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'x_test') THEN
                        CREATE ROLE x_test LOGIN PASSWORD 'x';
                    END IF;
                END $$""").update();
        JdbcClient.create(superuser)
                .sql("CREATE SCHEMA x_test AUTHORIZATION x_test")
                .update();
        var own = new DriverManagerDataSource(superuser.getUrl() + "?currentSchema=x_test", "x_test", "x");
        migrate(own);
        transactions = new DataSourceTransactionManager(own);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(own));
        context.registerBean(TransactionOperations.class, () -> new TransactionTemplate(transactions));
        context.registerBean(Clock.class, TestClock::new);
        context.registerBean(People.class, () -> people);
        context.registerBean(Settings.class, () -> new TestSettings());
        context.registerBean(
                Notifications.class,
                () -> (audience, title, words, path) -> told.add(audience + ": " + title.ko() + " " + words.ko()));
        context.registerBean(PluginContext.class, () -> new TestPlugin());
        context.registerBean(Firms.class, () -> firms);
        context.scan("kr.ieum.x.gyeongnamstrategicsafety");
        context.refresh();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T extension(Class<T> type) {
        return context.getAutowireCapableBeanFactory().createBean(type);
    }

    /** Someone who works in the region and has never opened the plugin. */
    public People.Person colleague(String name, People.Duty duty) {
        return people.with(name, duty);
    }

    /** A firm of the register. */
    public Firm firm(String number, String name) {
        return firms.with(number, name).byNumber(List.of(number)).get(number);
    }

    /** The keeper of a list as the platform works with it: each change is one transaction. */
    public ListImport.Keeper keeper(Class<? extends ListImports> extension) {
        return keeper(extension, 0);
    }

    /** @param place of the list among those of the extension */
    public ListImport.Keeper keeper(Class<? extends ListImports> extension, int place) {
        return new PlayedKeeper(
                extension(extension).imports().get(place).keeper(), new TransactionTemplate(transactions));
    }

    /** Signs someone in. */
    public InstalledForTest as(String id, People.Duty duty) {
        people.be(id, duty);
        bean(kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues.class).meet();
        return this;
    }

    public void asNobody() {
        people.beNobody();
    }

    public void at(String koreanTime) {
        now = java.time.LocalDateTime.parse(koreanTime).atZone(KOREA).toInstant();
    }

    /** What people were told: audience, title and words. */
    public List<String> told() {
        return told;
    }

    public void set(String key, long number) {
        numbers.put(key, BigDecimal.valueOf(number));
    }

    @Override
    public void close() {
        context.close();
    }

    private static void migrate(DriverManagerDataSource own) {
        try (var connection = own.getConnection();
                var liquibase = new Liquibase(
                        "db/0001-tables.sql", new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
            liquibase.update("");
        } catch (SQLException | LiquibaseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private final class TestClock extends Clock {

        @Override
        public ZoneId getZone() {
            return KOREA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class TestSettings implements Settings {

        @Override
        public Optional<String> text(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> number(String key) {
            return Optional.of(numbers.get(key));
        }

        @Override
        public Optional<LocalDate> date(String key) {
            return Optional.empty();
        }

        @Override
        public boolean isOn(String key) {
            return true;
        }
    }

    private static final class TestPlugin implements PluginContext {

        @Override
        public String pluginId() {
            return "gyeongnam-strategic-safety";
        }

        @Override
        public String version() {
            return "0.1.0";
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            var root = locale.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT;
            return new MessageFormat(
                            ResourceBundle.getBundle(
                                            "messages",
                                            root,
                                            ResourceBundle.Control.getNoFallbackControl(
                                                    ResourceBundle.Control.FORMAT_PROPERTIES))
                                    .getString(key),
                            locale)
                    .format(arguments);
        }

        @Override
        public Map<String, Fact> facts() {
            return Map.of(
                    "pact-bodies",
                    new Fact(
                            new LocalText("기관", "bodies"), BigDecimal.valueOf(17), "곳", new LocalText("근거", "source")));
        }
    }
}
