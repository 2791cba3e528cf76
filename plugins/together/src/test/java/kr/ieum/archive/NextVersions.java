package kr.ieum.archive;

/** Two versions of Jeonnam's plugin that nobody has written yet: one that fails half-way, and one that works. */
final class NextVersions {

    /** The failing one waits for this advisory lock when half of its changes are made. */
    static final long HALF_WAY = 2_026_1;

    /** What the failing one writes behind the names of parts before it fails. */
    static final String HALF_DONE = "(바뀌는 중)";

    /** What the pages of the working one say of parts. */
    static final String TITLE = "부품 대장";

    private static final String CHANGES = "db/9001-next.sql";

    private NextVersions() {}

    static BuiltArchive failing(BuiltArchive present) {
        return present.later(1).with(CHANGES, """
                --liquibase formatted sql
                --changeset jeonnam-emobility:next-begun
                ALTER TABLE part ADD COLUMN origin text;
                UPDATE part SET name = name || ' %s';
                --rollback ALTER TABLE part DROP COLUMN origin;
                --changeset jeonnam-emobility:next-half-way
                SET lock_timeout = '2min';
                SET statement_timeout = '2min';
                SELECT pg_advisory_xact_lock(%d);
                --rollback empty
                --changeset jeonnam-emobility:next-failing
                ALTER TABLE part_that_never_was ADD COLUMN origin text;
                --rollback empty
                """.formatted(HALF_DONE, HALF_WAY));
    }

    static BuiltArchive working(BuiltArchive present) {
        return present.later(2)
                .replacingInManifest("tables: [", "tables: [part_origin, ")
                .replacing("messages.properties", "part.title=부품\n", "part.title=" + TITLE + "\n")
                .with(CHANGES, """
                        --liquibase formatted sql
                        --changeset jeonnam-emobility:next-origin
                        CREATE TABLE part_origin (
                            part_id uuid PRIMARY KEY REFERENCES part ON DELETE CASCADE,
                            country text NOT NULL
                        );
                        --rollback DROP TABLE part_origin;
                        """);
    }
}
