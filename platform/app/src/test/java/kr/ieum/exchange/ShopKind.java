package kr.ieum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The smallest kind of list that has all there is: keys, regions, snapshots, and the way back. */
class ShopKind implements ImportKind {

    private final JdbcClient jdbc;

    ShopKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String id() {
        return "shops";
    }

    @Override
    public String titleKey() {
        return "shops.title";
    }

    @Override
    public String hintKey() {
        return "shops.hint";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of("number", "shops.number")
                        .mandatory()
                        .headers("번호", "가게번호")
                        .looksLike(cell -> cell.matches("[0-9]+")),
                ImportField.of("name", "shops.name").mandatory().headers("상호", "가게 이름"),
                ImportField.of("phone", "shops.phone").headers("전화").looksLike(cell -> cell.matches("0[0-9-]+")),
                ImportField.of("region", "shops.region").headers("지역"));
    }

    @Override
    public RowCheck checkFor(TenantId tenant, String source, Map<String, String> headings) {
        return row -> {
            var problems = new ArrayList<Problem>();
            var number = row.get("number");
            if (number == null || !number.matches("[0-9]+")) {
                problems.add(Problem.error(
                                "number",
                                Message.of("shops.problem.number", "" + number),
                                Message.of("shops.problem.mend"))
                        .proposing("99"));
            }
            if (!row.has("phone")) {
                problems.add(
                        Problem.warning("phone", Message.of("shops.problem.phone"), Message.of("shops.problem.mend")));
            }
            var region = row.get("region");
            return new CheckedRow(
                    number,
                    row.values().getOrDefault("name", ""),
                    new java.util.TreeMap<>(row.values()),
                    region == null ? Set.of() : Set.of(new TenantId(region)),
                    problems);
        };
    }

    @Override
    public void compare(ImportRun run) {
        jdbc.sql("""
                        UPDATE core.import_row r SET conflicts = NULL, outcome = CASE
                            WHEN NOT EXISTS (SELECT FROM core.shop s WHERE s.source = :source AND s.number = r.key) THEN 'NEW'
                            WHEN EXISTS (SELECT FROM core.shop s WHERE s.source = :source AND s.number = r.key AND s.hash = r.hash)
                                THEN 'SAME' ELSE 'CHANGED' END
                        WHERE import_id = :id AND fit""")
                .param("id", run.id().value())
                .param("source", run.source())
                .update();
        jdbc.sql("""
                        INSERT INTO core.import_row (import_id, row_number, key, label, fit, outcome)
                        SELECT :id, -row_number() OVER (ORDER BY number), number, name, false, 'GONE' FROM core.shop s
                        WHERE source = :source AND NOT gone AND NOT EXISTS (
                            SELECT FROM core.import_row r WHERE r.import_id = :id AND r.key = s.number)""")
                .param("id", run.id().value())
                .param("source", run.source())
                .update();
    }

    @Override
    public void commit(ImportRun run) {
        jdbc.sql("""
                        INSERT INTO core.shop (source, number, name, hash, import_id)
                        SELECT :source, key, label, hash, :id FROM core.import_row
                        WHERE import_id = :id AND outcome IN ('NEW', 'CHANGED')
                        ON CONFLICT (tenant_id, source, number) DO UPDATE SET name = EXCLUDED.name, hash = EXCLUDED.hash,
                            previous = core.shop.name, import_id = EXCLUDED.import_id, gone = false""")
                .param("id", run.id().value())
                .param("source", run.source())
                .update();
        jdbc.sql("""
                        UPDATE core.shop SET gone = true WHERE source = :source AND number IN
                            (SELECT key FROM core.import_row WHERE import_id = :id AND outcome = 'GONE')""")
                .param("id", run.id().value())
                .param("source", run.source())
                .update();
        run.progress().accept(run.rows());
        jdbc.sql("SELECT 1 / count(*) FROM core.shop WHERE name <> '깨짐'")
                .query(Long.class)
                .single();
    }

    @Override
    public Undone undo(ImportRun run) {
        run.progress().accept(run.rows());
        var removed = jdbc.sql("DELETE FROM core.shop WHERE import_id = :id AND previous IS NULL")
                .param("id", run.id().value())
                .update();
        var restored = jdbc.sql("UPDATE core.shop SET name = previous WHERE import_id = :id")
                .param("id", run.id().value())
                .update();
        return new Undone(removed + restored, 0);
    }
}
