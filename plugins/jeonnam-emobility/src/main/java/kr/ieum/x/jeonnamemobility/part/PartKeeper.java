package kr.ieum.x.jeonnamemobility.part;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.ieum.plugin.Cells;
import kr.ieum.plugin.ListImport.Keeper;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.Records;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps imported parts. A row is what was found out about a part on a day, so that an import can be taken back without
 * touching what was known before.
 */
class PartKeeper implements Keeper {

    private static final String GIVEN = """
            WITH given AS (
                SELECT * FROM unnest(:numbers, :names, :groups, CAST(:days AS date[]), CAST(:costs AS bigint[]),
                    CAST(:shares AS numeric[]), :evidence) AS g (number, name, group_key, since, cost, share, evidence))
            """;

    private final JdbcClient jdbc;
    private final Records records;
    private final PartGroups groups;
    private final PluginContext plugin;

    PartKeeper(JdbcClient jdbc, Records records, PartGroups groups, PluginContext plugin) {
        this.jdbc = jdbc;
        this.records = records;
        this.groups = groups;
        this.plugin = plugin;
    }

    @Override
    public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
        var found = new HashMap<List<String>, Map<String, String>>();
        jdbc.sql("""
                        SELECT p.number, p.name, p.group_key, v.since, v.cost,
                            trim_scale(v.share) AS share, v.evidence
                        FROM unnest(:numbers, CAST(:days AS date[])) AS k (number, since)
                        JOIN part p USING (number) JOIN part_value v ON v.part_id = p.id AND v.since = k.since""")
                .param("numbers", Cells.keys(keys, 0))
                .param("days", Cells.keys(keys, 1))
                .query(row -> {
                    var values = values(row);
                    found.put(List.of(row.getString("number"), row.getString("since")), values);
                });
        return found;
    }

    @Override
    public void keep(List<Map<String, String>> rows) {
        var grouped = new ArrayList<Map<String, String>>();
        rows.forEach(row -> grouped.add(checked(row)));
        records.take(writer -> {
            given("""
                    INSERT INTO part (number, name, group_key, imported, changed_by)
                    SELECT DISTINCT ON (number) number, name, group_key, true, :writer FROM given ORDER BY number, since DESC
                    ON CONFLICT (number) DO UPDATE SET name = excluded.name,
                        group_key = coalesce(excluded.group_key, part.group_key), version = part.version + 1,
                        changed_by = excluded.changed_by, changed_at = now()""", grouped).param("writer", writer).update();
            given("""
                    INSERT INTO part_value (part_id, since, cost, share, evidence)
                    SELECT p.id, g.since, g.cost, g.share, g.evidence FROM given g JOIN part p USING (number)
                    ON CONFLICT (part_id, since) DO UPDATE
                        SET cost = excluded.cost, share = excluded.share, evidence = excluded.evidence""", grouped).update();
        });
    }

    @Override
    public void remove(List<List<String>> keys) {
        records.take(writer -> {
            jdbc.sql("""
                            DELETE FROM part_value v USING part p, unnest(:numbers, CAST(:days AS date[])) AS k (number, since)
                            WHERE p.number = k.number AND v.part_id = p.id AND v.since = k.since""")
                    .param("numbers", Cells.keys(keys, 0))
                    .param("days", Cells.keys(keys, 1))
                    .update();
            jdbc.sql("""
                            DELETE FROM part p WHERE p.imported AND p.number = ANY (:numbers)
                                AND NOT EXISTS (SELECT FROM part_value v WHERE v.part_id = p.id)
                                AND NOT EXISTS (SELECT FROM bom_line b WHERE b.part_id = p.id)
                                AND NOT EXISTS (SELECT FROM supply_link l WHERE l.part_id = p.id)
                                AND NOT EXISTS (SELECT FROM standard_part s WHERE s.part_id = p.id)""").param("numbers", Cells.keys(keys, 0)).update();
        });
    }

    private JdbcClient.StatementSpec given(String sql, List<Map<String, String>> rows) {
        var cells = new Cells(rows);
        return jdbc.sql(GIVEN + sql)
                .param("numbers", cells.column("number"))
                .param("names", cells.column("name"))
                .param("groups", cells.column("group"))
                .param("days", cells.column("since"))
                .param("costs", cells.column("cost"))
                .param("shares", cells.column("share"))
                .param("evidence", cells.column("evidence"));
    }

    /** The row with the key of its group instead of its name. */
    private Map<String, String> checked(Map<String, String> row) {
        var number = row.getOrDefault("number", "");
        if (row.get("cost") == null && row.get("share") == null) {
            throw new Refused("part.import.no-value", number);
        }
        if ((row.get("share") == null) != (row.get("evidence") == null)) {
            throw new Refused("part.import.evidence", number);
        }
        var name = row.get("group");
        if (name == null) {
            return row;
        }
        var checked = new HashMap<>(row);
        checked.put("group", key(name).orElseThrow(() -> new Refused("part.import.group", number, name)));
        return checked;
    }

    private Optional<String> key(String name) {
        return groups.groups().stream()
                .map(group -> group.key())
                .filter(key -> name.strip().equalsIgnoreCase(key)
                        || name.strip().equals(plugin.text(Locale.KOREAN, "group." + key))
                        || name.strip().equalsIgnoreCase(plugin.text(Locale.ENGLISH, "group." + key)))
                .findFirst();
    }

    private Map<String, String> values(ResultSet row) throws SQLException {
        var group = row.getString("group_key");
        return Cells.row(
                "number", row.getString("number"),
                "since", row.getString("since"),
                "name", row.getString("name"),
                "group", group == null ? null : plugin.text(Locale.KOREAN, "group." + group),
                "cost", row.getString("cost"),
                "share", row.getString("share"),
                "evidence", row.getString("evidence"));
    }
}
