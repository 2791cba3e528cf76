package kr.ieum.x.jeonnamemobility.common;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import kr.ieum.contract.play.PlayedPeople;
import kr.ieum.plugin.Fact;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Settings;
import kr.ieum.testkit.TestDatabase;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The plugin's tables as it sees them: a plain login that owns one schema and nothing else. */
public final class TestSpace {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DriverManagerDataSource source;
    private final JdbcClient jdbc;

    public TestSpace() {
        this(file -> true);
    }

    private TestSpace(Predicate<String> files) {
        var address = TestDatabase.create();
        var name = "x_space_" + COUNT.incrementAndGet();
        JdbcClient.create(new DriverManagerDataSource(address, "postgres", ""))
                .sql("""
                        CREATE ROLE %1$s LOGIN;
                        CREATE SCHEMA %1$s AUTHORIZATION %1$s;""".formatted(name))
                .update();
        source = new DriverManagerDataSource(address + "?currentSchema=" + name, name, "");
        jdbc = JdbcClient.create(source);
        migrate(files);
    }

    /** Tables as they were when the file was the last one. */
    public static TestSpace until(String last) {
        return new TestSpace(file -> file.compareTo(last) <= 0);
    }

    /** Brings the tables to what they are today. */
    public void goOn() {
        migrate(file -> true);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Records as an officer writes them. */
    public Records records() {
        return records(Duty.OFFICER);
    }

    public Records records(Duty duty) {
        var people = new PlayedPeople();
        people.be("김담당", duty);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        var clock = Clock.fixed(TODAY.atTime(9, 0).atZone(SEOUL).toInstant(), SEOUL);
        return new Records(jdbc, transactions, new Editors(people), clock);
    }

    public PluginContext plugin() {
        return new Facts();
    }

    public EmobilitySettings settings() {
        return new EmobilitySettings(new Facts(), new Defaults());
    }

    public UUID part(String number, @Nullable Long cost, @Nullable Integer share) {
        var id = jdbc.sql("INSERT INTO part (number, name, changed_by) VALUES (:number, :number, 'test') RETURNING id")
                .param("number", number)
                .query(UUID.class)
                .single();
        if (cost != null || share != null) {
            jdbc.sql("""
                            INSERT INTO part_value (part_id, since, cost, share, evidence)
                            VALUES (:part, :since, :cost, :share, :evidence)""")
                    .param("part", id)
                    .param("since", LocalDate.of(2026, 1, 1))
                    .param("cost", cost)
                    .param("share", share)
                    .param("evidence", share == null ? null : "원산지 확인서")
                    .update();
        }
        return id;
    }

    private void migrate(Predicate<String> which) {
        try (var files = Files.list(Path.of("src/main/resources/db"));
                var connection = source.getConnection()) {
            var names = files.map(file -> file.getFileName().toString());
            for (var file : names.filter(which).sorted().toList()) {
                new Liquibase("db/" + file, new ClassLoaderResourceAccessor(), new JdbcConnection(connection))
                        .update(new Contexts());
            }
        } catch (LiquibaseException | SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class Facts implements PluginContext {

        private static final LocalText ANY = new LocalText("시험", "test");

        @Override
        public String pluginId() {
            return "jeonnam-emobility";
        }

        @Override
        public String version() {
            return "0.1.0";
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key;
        }

        @Override
        public Map<String, Fact> facts() {
            return Map.of("domestic-share-start", fact(80), "domestic-share-target", fact(90), "member-cap", fact(30));
        }

        private static Fact fact(int value) {
            return new Fact(ANY, BigDecimal.valueOf(value), "%", ANY);
        }
    }

    private static final class Defaults implements Settings {

        @Override
        public Optional<String> text(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> number(String key) {
            return Optional.of(BigDecimal.valueOf(
                    switch (key) {
                        case "gap-warning" -> 2;
                        case "dependence" -> 80;
                        case "ending-days" -> 90;
                        default -> throw new IllegalArgumentException(key);
                    }));
        }

        @Override
        public Optional<LocalDate> date(String key) {
            return Optional.of(
                    switch (key) {
                        case "path-from" -> LocalDate.of(2019, 7, 1);
                        case "path-to" -> LocalDate.of(2027, 12, 31);
                        default -> throw new IllegalArgumentException(key);
                    });
        }

        @Override
        public boolean isOn(String key) {
            return false;
        }
    }
}
