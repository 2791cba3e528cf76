package kr.ieum.x.jeonnamemobility.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.Cells;
import kr.ieum.plugin.ListImport.Keeper;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.Records;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps imported bills of material. An edition that is not there yet is made; a part that is not there is refused. */
class BomKeeper implements Keeper {

    private static final String GIVEN = """
            WITH given AS (
                SELECT * FROM unnest(:models, :editions, :numbers, CAST(:days AS date[]), CAST(:quantities AS numeric[]))
                    AS g (model, edition, number, since, quantity))
            """;
    private static final int NAMED = 5;

    private final JdbcClient jdbc;
    private final Records records;

    BomKeeper(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
        var found = new HashMap<List<String>, Map<String, String>>();
        jdbc.sql("""
                        SELECT m.name, m.edition, p.number, m.since, trim_scale(b.quantity) AS quantity
                        FROM unnest(:models, :editions, :numbers) AS k (model, edition, number)
                        JOIN model m ON m.name = k.model AND m.edition = k.edition JOIN part p ON p.number = k.number
                        JOIN bom_line b ON b.model_id = m.id AND b.part_id = p.id""")
                .param("models", Cells.keys(keys, 0))
                .param("editions", Cells.keys(keys, 1))
                .param("numbers", Cells.keys(keys, 2))
                .query(row -> {
                    var key = List.of(row.getString("name"), row.getString("edition"), row.getString("number"));
                    found.put(
                            key,
                            Cells.row(
                                    "model", key.get(0),
                                    "edition", key.get(1),
                                    "number", key.get(2),
                                    "since", row.getString("since"),
                                    "quantity", row.getString("quantity")));
                });
        return found;
    }

    @Override
    public void keep(List<Map<String, String>> rows) {
        refuseUnknownParts(rows);
        records.take(writer -> {
            given("""
                    INSERT INTO model (name, edition, since, imported, changed_by)
                    SELECT model, edition, coalesce(min(since), :today), true, :writer FROM given GROUP BY model, edition
                    ON CONFLICT (name, edition) DO NOTHING""", rows)
                    .param("today", records.today())
                    .param("writer", writer)
                    .update();
            given("""
                    INSERT INTO bom_line (model_id, part_id, quantity)
                    SELECT m.id, p.id, g.quantity
                    FROM given g JOIN model m ON m.name = g.model AND m.edition = g.edition JOIN part p USING (number)
                    ON CONFLICT (model_id, part_id) DO UPDATE SET quantity = excluded.quantity""", rows).update();
        });
    }

    @Override
    public void remove(List<List<String>> keys) {
        records.take(writer -> {
            jdbc.sql("""
                            DELETE FROM bom_line b
                            USING unnest(:models, :editions, :numbers) AS k (model, edition, number), model m, part p
                            WHERE m.name = k.model AND m.edition = k.edition AND p.number = k.number
                                AND b.model_id = m.id AND b.part_id = p.id""")
                    .param("models", Cells.keys(keys, 0))
                    .param("editions", Cells.keys(keys, 1))
                    .param("numbers", Cells.keys(keys, 2))
                    .update();
            jdbc.sql("""
                            DELETE FROM model m USING unnest(:models, :editions) AS k (model, edition)
                            WHERE m.name = k.model AND m.edition = k.edition AND m.imported
                                AND NOT EXISTS (SELECT FROM bom_line b WHERE b.model_id = m.id)""")
                    .param("models", Cells.keys(keys, 0))
                    .param("editions", Cells.keys(keys, 1))
                    .update();
        });
    }

    private void refuseUnknownParts(List<Map<String, String>> rows) {
        var unknown = jdbc.sql("""
                        SELECT DISTINCT g.number FROM unnest(:numbers) AS g (number)
                        WHERE NOT EXISTS (SELECT FROM part p WHERE p.number = g.number) ORDER BY g.number""")
                .param("numbers", new Cells(rows).column("number"))
                .query((row, number) -> row.getString("number"))
                .list();
        if (!unknown.isEmpty()) {
            var named = String.join(", ", unknown.stream().limit(NAMED).toList());
            throw new Refused("model.import.unknown-parts", unknown.size(), named);
        }
    }

    private JdbcClient.StatementSpec given(String sql, List<Map<String, String>> rows) {
        var cells = new Cells(rows);
        return jdbc.sql(GIVEN + sql)
                .param("models", cells.column("model"))
                .param("editions", cells.column("edition"))
                .param("numbers", cells.column("number"))
                .param("days", cells.column("since"))
                .param("quantities", cells.column("quantity"));
    }
}
