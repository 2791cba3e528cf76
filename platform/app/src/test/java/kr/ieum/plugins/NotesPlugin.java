package kr.ieum.plugins;

import java.nio.charset.StandardCharsets;

/** The sample plugin with a table of notes, in several versions: good ones, and one for each way to fail. */
final class NotesPlugin {

    static final String ID = SamplePlugin.ID;

    private static final String FIRST_CHANGES = """
            --liquibase formatted sql
            --changeset sample:notes
            CREATE TABLE note (id int PRIMARY KEY, words text NOT NULL);
            """;

    private NotesPlugin() {}

    static byte[] first() {
        return with(SamplePlugin.good(), "1.0.0").archive();
    }

    /** Has a column more. */
    static byte[] second() {
        return withSecondChanges(SamplePlugin.good(), "2.0.0").archive();
    }

    static byte[] third() {
        return withSecondChanges(SamplePlugin.good(), "3.0.0").archive();
    }

    /** Its changelog changes something and then breaks. */
    static byte[] withBrokenChanges() {
        return with(SamplePlugin.good(), "2.1.0")
                .withText("db/0002-broken.sql", """
                --liquibase formatted sql
                --changeset sample:works
                UPDATE note SET words = 'changed by a changelog that breaks';
                --changeset sample:breaks
                ALTER TABLE nowhere ADD COLUMN price bigint;
                """)
                .archive();
    }

    static byte[] thatIsUnwell() {
        return with(SamplePlugin.withClass("SampleHealth", """
                @org.pf4j.Extension
                public class SampleHealth implements kr.ieum.plugin.HealthCheck {
                    public void check() {
                        throw new IllegalStateException("the stock of notes is missing");
                    }
                }
                """), "2.2.0").archive();
    }

    static byte[] thatThrowsOnStart() {
        return with(SamplePlugin.withClass("SampleBean", """
                @org.springframework.stereotype.Component
                class SampleBean {
                    SampleBean() {
                        throw new IllegalStateException("no fuel");
                    }
                    void fail() {}
                }
                """), "2.3.0").archive();
    }

    static byte[] thatHangs() {
        return with(SamplePlugin.withClass("SampleBean", """
                @org.springframework.stereotype.Component
                class SampleBean {
                    SampleBean() throws InterruptedException {
                        new java.util.concurrent.CountDownLatch(1).await();
                    }
                    void fail() {}
                }
                """), "2.4.0").archive();
    }

    /** Another plugin that needs a version of this one. */
    static byte[] dependent(String versions) {
        return needing("sample-dependent", ID, versions);
    }

    /** A plugin that needs another. */
    static byte[] needing(String id, String needed, String versions) {
        var other = SamplePlugin.named(id);
        var manifest = new String(other.content("plugin.yaml"), StandardCharsets.UTF_8);
        var needs = "dependencies: [{id: %s, versions: \"%s\"}]\nmenu:".formatted(needed, versions);
        return other.withText("plugin.yaml", manifest.replace("menu:", needs)).archive();
    }

    private static SamplePlugin with(SamplePlugin plugin, String version) {
        return plugin.withText(
                        "plugin.yaml",
                        SamplePlugin.MANIFEST.replace("1.2.0", version).replace("ports:", "tables: [note]\nports:"))
                .withText("db/0001-notes.sql", FIRST_CHANGES);
    }

    private static SamplePlugin withSecondChanges(SamplePlugin plugin, String version) {
        return with(plugin, version).withText("db/0002-stars.sql", """
                --liquibase formatted sql
                --changeset sample:stars
                ALTER TABLE note ADD COLUMN stars int NOT NULL DEFAULT 5;
                """);
    }
}
