package kr.ieum.plugins.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@IntegrationTest
@AsTenant("jeonnam")
class GenerationsTests {

    private static final String PLUGIN = "space-sample";
    private static final TenantId GANGWON = new TenantId("gangwon");
    private static final Map<String, byte[]> FIRST = Map.of("db/0001-parts.sql", bytes("""
            --liquibase formatted sql
            --changeset sample:parts
            CREATE TABLE part (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                name text NOT NULL,
                name_length int GENERATED ALWAYS AS (length(name)) STORED,
                within bigint REFERENCES part);
            CREATE TABLE link (part bigint REFERENCES part, note text);
            INSERT INTO part (name) VALUES ('from the changelog');
            """));
    private static final Map<String, byte[]> SECOND = Map.of(
            "db/0001-parts.sql", FIRST.get("db/0001-parts.sql"),
            "db/0002-price.sql", bytes("""
            --liquibase formatted sql
            --changeset sample:price
            ALTER TABLE part ADD COLUMN price bigint NOT NULL DEFAULT 7;
            """));
    private static final List<String> TABLES = List.of("link", "part");

    @Autowired
    Generations generations;

    @Autowired
    Spaces spaces;

    @AfterEach
    void dropAll() {
        dropOf(PLUGIN);
        dropOf("other-sample");
        Tenancy.runAs(GANGWON, () -> dropOf(PLUGIN));
    }

    @Test
    void theNextGenerationHasTheRowsAndTheNewTablesAndTheFormerIsAsItWas() {
        try (var first = generations.begin(PLUGIN, 1, FIRST, TABLES)) {
            first.jdbc().sql("DELETE FROM part").update();
            first.jdbc().sql("INSERT INTO part (name) VALUES ('battery')").update();
            first.jdbc()
                    .sql("INSERT INTO part (name, within) SELECT 'cell', id FROM part")
                    .update();
            first.jdbc().sql("INSERT INTO link SELECT id, 'note' FROM part").update();
        }

        try (var second = generations.follow(first(), FIRST, 2, SECOND, TABLES)) {
            second.jdbc().sql("UPDATE part SET name = name || '!'").update();
            second.jdbc().sql("INSERT INTO part (name) VALUES ('later')").update();

            assertThat(second.jdbc()
                            .sql("SELECT name || ' ' || name_length || ' ' || price FROM part ORDER BY id")
                            .query(String.class)
                            .list())
                    .containsExactly("battery! 8 7", "cell! 5 7", "later 5 7");
            assertThat(second.jdbc()
                            .sql("SELECT count(*) FROM link")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
        }
        try (var first = spaces.open(PLUGIN, 1)) {
            assertThat(first.jdbc()
                            .sql("SELECT name FROM part ORDER BY id")
                            .query(String.class)
                            .list())
                    .containsExactly("battery", "cell");
        }
    }

    @Test
    void aChangelogThatFailsHalfWayLeavesNothingOfItsGeneration() {
        generations.begin(PLUGIN, 1, FIRST, TABLES).close();
        var broken = Map.of("db/0001-parts.sql", FIRST.get("db/0001-parts.sql"), "db/0002-bad.sql", bytes("""
                --liquibase formatted sql
                --changeset sample:works
                ALTER TABLE part ADD COLUMN price bigint;
                --changeset sample:breaks
                ALTER TABLE nowhere ADD COLUMN price bigint;
                """));

        assertThatThrownBy(() -> generations.follow(first(), FIRST, 2, broken, TABLES))
                .isInstanceOf(ChangelogFailed.class)
                .hasMessageContaining("nowhere");

        assertThat(spaces.generations(PLUGIN)).containsExactly(1);
        try (var first = spaces.open(PLUGIN, 1)) {
            assertThat(first.jdbc()
                            .sql("SELECT count(*) FROM part")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void aChangelogThatMakesOtherTablesThanAnnouncedIsRefused() {
        assertThatThrownBy(() -> generations.begin(PLUGIN, 1, FIRST, List.of("part")))
                .isInstanceOf(ChangelogFailed.class)
                .hasMessageContaining("link");

        assertThat(spaces.generations(PLUGIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM core.company",
                "SELECT * FROM reference.tenant",
                "SELECT core.current_tenant()",
                "SELECT core.plugin_space_drop('space-sample', 1)",
                "SET ROLE ieum_app",
                "SET ROLE ieum_owner",
                "SET ROLE ieum_plugins",
                "SET SESSION AUTHORIZATION ieum_app",
                "SELECT * FROM x_jeonnam__other_sample_1.part",
                "SELECT * FROM x_gangwon__space_sample_1.part",
                "CREATE TABLE more (id int)",
                "CREATE TABLE public.more (id int)",
                "CREATE SCHEMA more",
                "CREATE ROLE more",
                "CREATE EXTENSION dblink",
                "ALTER ROLE x_jeonnam__space_sample SUPERUSER",
                "GRANT ieum_app TO x_jeonnam__space_sample",
                "COPY part TO PROGRAM 'cat'",
                "COPY part FROM '/etc/passwd'",
                "SELECT pg_read_file('/etc/passwd')",
            })
    void aPluginReachesItsOwnSchemaOnly(String attack) {
        generations.begin("other-sample", 1, FIRST, TABLES).close();
        Tenancy.runAs(GANGWON, () -> generations.begin(PLUGIN, 1, FIRST, TABLES).close());

        try (var space = generations.begin(PLUGIN, 1, FIRST, TABLES)) {
            assertThatThrownBy(() -> space.transactions().executeWithoutResult(status -> {
                        space.jdbc().sql("SET LOCAL app.tenant = 'gangwon'").update();
                        space.jdbc().sql(attack).update();
                    }))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .message()
                    .containsAnyOf("permission denied", "must be ", "does not exist", "Only roles");
        }
    }

    @Test
    void aChangelogOfTheNewVersionCannotTouchTheFormerGeneration() {
        generations.begin(PLUGIN, 1, FIRST, TABLES).close();
        var reaching = Map.of("db/0001-parts.sql", FIRST.get("db/0001-parts.sql"), "db/0002-reach.sql", bytes("""
                --liquibase formatted sql
                --changeset sample:reach
                DELETE FROM x_jeonnam__space_sample_1.part;
                """));

        assertThatThrownBy(() -> generations.follow(first(), FIRST, 2, reaching, TABLES))
                .hasMessageContaining("permission denied");
    }

    private void dropOf(String plugin) {
        spaces.generations(plugin).forEach(generation -> spaces.drop(plugin, generation));
        spaces.forget(plugin);
    }

    private static SpaceName first() {
        return new SpaceName(new TenantId("jeonnam"), PLUGIN, 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
