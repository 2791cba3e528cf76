package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.page.Words;
import kr.ieum.x.gyeongnamstrategicsafety.records.Gone;
import kr.ieum.x.gyeongnamstrategicsafety.records.Head;
import kr.ieum.x.gyeongnamstrategicsafety.records.RecordKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import kr.ieum.x.gyeongnamstrategicsafety.records.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the demands, as far as the person at work may see them. */
@Component
class DemandStore {

    private static final String FROM = """
             FROM demand d JOIN record_head h USING (id) JOIN pact_member m ON m.id = d.member_id
            WHERE""" + " " + Sight.CONDITION;

    /** What a restricted demand holds is left out here. */
    private static final String ROWS = """
            SELECT h.id, h.version, h.level, d.sector, d.need, d.needed_by,
                CASE WHEN h.level < 2 THEN d.title END AS title,
                CASE WHEN h.level < 2 THEN m.name END AS member,
                CASE WHEN h.level < 2 THEN d.amount END AS amount,
                (SELECT count(*) FROM link l WHERE l.demand_id = d.id) AS candidates,
                (SELECT l.stage FROM link l WHERE l.demand_id = d.id ORDER BY
                    array_position(ARRAY['SUCCEEDED', 'LINKED', 'TALKS', 'PROPOSED', 'FOUND', 'FAILED'], l.stage)
                 LIMIT 1) AS furthest""";

    private final JdbcClient jdbc;
    private final Records records;

    DemandStore(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    List<DemandRow> find(DemandFilter filter, int offset, int limit) {
        return rows(filter, "", offset, limit);
    }

    List<DemandRow> export(DemandFilter filter) {
        return rows(filter, Sight.NOT_RESTRICTED, 0, Sight.MOST_EXPORTED);
    }

    private List<DemandRow> rows(DemandFilter filter, String further, int offset, int limit) {
        return jdbc.sql(ROWS + FROM + where(filter) + further
                        + " ORDER BY d.needed_by, h.id OFFSET :offset LIMIT :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(DemandStore::row)
                .list();
    }

    int count(DemandFilter filter) {
        return jdbc.sql("SELECT count(*)" + FROM + where(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    Demand get(UUID id) {
        return jdbc.sql("SELECT h.id, h.version, h.level, m.name AS member, d.*" + FROM + " AND h.id = :id")
                .params(records.sight().parameters())
                .param("id", id)
                .query(DemandStore::demand)
                .optional()
                .orElseThrow(Gone::new);
    }

    /** Those that the bodies have under the titles; the two lists belong together. */
    List<Demand> named(@Nullable String[] members, @Nullable String[] titles) {
        return jdbc.sql("SELECT h.id, h.version, h.level, m.name AS member, d.*" + FROM
                        + " AND (m.name, d.title) IN (SELECT * FROM unnest(:members, :titles)) ORDER BY h.id")
                .params(records.sight().parameters())
                .param("members", members)
                .param("titles", titles)
                .query(DemandStore::demand)
                .list();
    }

    /** Titles of those that have firms. */
    List<String> linked(List<UUID> ids) {
        return jdbc.sql("""
                        SELECT d.title FROM demand d WHERE d.id = ANY (:ids)
                            AND EXISTS (SELECT FROM link l WHERE l.demand_id = d.id) ORDER BY d.title""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> row.getString("title"))
                .list();
    }

    /** Writes what is known of demands, whether they are there already or not. */
    void write(List<UUID> ids, List<DemandData> all) {
        jdbc.sql("""
                        INSERT INTO demand (id, member_id, sector, need, title, description, needed_by, amount)
                        SELECT * FROM unnest(:ids, :members, :sectors, :needs, :titles, :descriptions,
                            CAST(:days AS date[]), CAST(:amounts AS bigint[]))
                        ON CONFLICT (id) DO UPDATE SET member_id = excluded.member_id, sector = excluded.sector,
                            need = excluded.need, title = excluded.title, description = excluded.description,
                            needed_by = excluded.needed_by, amount = excluded.amount""")
                .param("ids", ids.toArray(UUID[]::new))
                .param("members", all.stream().map(DemandData::member).toArray(UUID[]::new))
                .param("sectors", texts(all, DemandData::sector))
                .param("needs", texts(all, DemandData::need))
                .param("titles", texts(all, DemandData::title))
                .param("descriptions", texts(all, DemandData::description))
                .param("days", texts(all, DemandData::neededBy))
                .param("amounts", texts(all, DemandData::amount))
                .update();
    }

    private static @Nullable String[] texts(List<DemandData> all, Function<DemandData, @Nullable Object> value) {
        return all.stream().map(value).map(each -> Objects.toString(each, null)).toArray(String[]::new);
    }

    private static String where(DemandFilter filter) {
        var where = new StringBuilder();
        if (!filter.words().isBlank()) {
            where.append(" AND h.level < 2 AND (d.title || ' ' || d.description || ' ' || m.name) ILIKE :words");
        }
        if (filter.sector() != null) {
            where.append(" AND d.sector = :sector");
        }
        if (filter.need() != null) {
            where.append(" AND d.need = :need");
        }
        if (filter.level() != null) {
            where.append(" AND h.level = :level");
        }
        if (filter.stage() != null) {
            where.append(" AND EXISTS (SELECT FROM link l WHERE l.demand_id = d.id AND l.stage = :stage)");
        }
        return where.toString();
    }

    private Map<String, Object> parameters(DemandFilter filter) {
        var all = new HashMap<>(records.sight().parameters());
        all.put("words", Words.pattern(filter.words()));
        if (filter.sector() != null) {
            all.put("sector", filter.sector().name());
        }
        if (filter.need() != null) {
            all.put("need", filter.need().name());
        }
        if (filter.level() != null) {
            all.put("level", filter.level().code());
        }
        if (filter.stage() != null) {
            all.put("stage", filter.stage().name());
        }
        return all;
    }

    private static DemandRow row(ResultSet row, int number) throws SQLException {
        var furthest = row.getString("furthest");
        return new DemandRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                SecurityLevel.of(row.getInt("level")),
                row.getString("title"),
                row.getString("member"),
                Sector.valueOf(row.getString("sector")),
                Need.valueOf(row.getString("need")),
                row.getObject("needed_by", LocalDate.class),
                row.getObject("amount", Long.class),
                row.getInt("candidates"),
                furthest == null ? null : LinkStage.valueOf(furthest));
    }

    private static Demand demand(ResultSet row, int number) throws SQLException {
        return new Demand(
                new Head(
                        row.getObject("id", UUID.class),
                        RecordKind.DEMAND,
                        SecurityLevel.of(row.getInt("level")),
                        row.getInt("version")),
                row.getString("member"),
                new DemandData(
                        row.getObject("member_id", UUID.class),
                        Sector.valueOf(row.getString("sector")),
                        Need.valueOf(row.getString("need")),
                        row.getString("title"),
                        row.getString("description"),
                        row.getObject("needed_by", LocalDate.class),
                        row.getObject("amount", Long.class)));
    }
}
