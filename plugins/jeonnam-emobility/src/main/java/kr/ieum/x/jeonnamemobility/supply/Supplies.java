package kr.ieum.x.jeonnamemobility.supply;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.EmobilitySettings;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.Records.Removed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who delivers what. */
@Component
class Supplies {

    /** All of a part's need, in percent. */
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** {@link Coverage#of} in SQL, so that the list can be narrowed by it. */
    private static final String COVERED = """
            FROM (
                SELECT c.*, CASE WHEN suppliers = 0 THEN 'NONE' WHEN suppliers = 1 THEN 'SINGLE'
                    WHEN largest >= :threshold THEN 'DEPENDENT' ELSE 'SEVERAL' END AS coverage
                FROM (
                    SELECT p.id, p.number, p.name, count(l.id) AS suppliers, coalesce(max(l.share), 0) AS largest,
                        coalesce(sum(l.share), 0) AS named
                    FROM part p LEFT JOIN supply_link l
                        ON l.part_id = p.id AND l.since <= :day AND (l.until IS NULL OR l.until > :day)
                    WHERE p.number || ' ' || p.name ILIKE :words
                    GROUP BY p.id) c) s
            WHERE CAST(:coverage AS text) IS NULL OR coverage = :coverage
            """;

    private final JdbcClient jdbc;
    private final Records records;
    private final EmobilitySettings settings;

    Supplies(JdbcClient jdbc, Records records, EmobilitySettings settings) {
        this.jdbc = jdbc;
        this.records = records;
        this.settings = settings;
    }

    /** Parts by number, with how they are supplied today. */
    List<SuppliedPart> find(String words, @Nullable Coverage coverage, int offset, int limit) {
        var threshold = settings.dependence();
        return narrowed("SELECT * " + COVERED + "ORDER BY number LIMIT :limit OFFSET :offset", words, coverage)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> supplied(row, threshold))
                .list();
    }

    int count(String words, @Nullable Coverage coverage) {
        return narrowed("SELECT count(*) " + COVERED, words, coverage)
                .query(Integer.class)
                .single();
    }

    /** All links of a part that ever were, the latest first. */
    List<SupplyLink> links(UUID part) {
        return jdbc.sql("SELECT * FROM supply_link WHERE part_id = :part ORDER BY since DESC, firm_name")
                .param("part", part)
                .query((row, number) -> link(row))
                .list();
    }

    /** Today's links of the parts, by part and firm. */
    List<SupplyLink> today(Collection<UUID> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT * FROM supply_link
                        WHERE part_id IN (:parts) AND since <= :day AND (until IS NULL OR until > :day)
                        ORDER BY part_id, share DESC, firm_name""")
                .param("parts", parts)
                .param("day", records.today())
                .query((row, number) -> link(row))
                .list();
    }

    /** @throws Refused when the firms would deliver more than is needed, or the firm delivers the part already */
    void add(UUID part, SupplyData data) {
        records.write(writer -> {
            lock(part);
            jdbc.sql("""
                            INSERT INTO supply_link (part_id, firm_id, firm_name, share, since, until, changed_by)
                            VALUES (:part, :firm, :name, :share, :since, :until, :writer)""")
                    .param("part", part)
                    .param("firm", data.firm().id())
                    .param("name", data.firm().name())
                    .param("share", data.share())
                    .param("since", data.since())
                    .param("until", data.until())
                    .param("writer", writer)
                    .update();
            requireNoMoreThanAll(part);
            return part;
        });
    }

    /** The firm of a link stays; another firm is another link. */
    void change(SupplyLink seen, BigDecimal share, LocalDate since, @Nullable LocalDate until) {
        records.write(writer -> {
            lock(seen.part());
            var changed = jdbc.sql("""
                            UPDATE supply_link SET share = :share, since = :since, until = :until, version = version + 1,
                                changed_by = :writer, changed_at = now()
                            WHERE id = :id AND version = :version""")
                    .param("share", share)
                    .param("since", since)
                    .param("until", until)
                    .param("writer", writer)
                    .param("id", seen.id())
                    .param("version", seen.version())
                    .update();
            records.requireMet(changed, "supply_link", seen.id());
            requireNoMoreThanAll(seen.part());
            return changed;
        });
    }

    Removed remove(SupplyLink link) {
        return records.remove("supply_link", link.id(), link.version());
    }

    /** Two who add at once must not both find room. */
    private void lock(UUID part) {
        var found = jdbc.sql("SELECT id FROM part WHERE id = :part FOR UPDATE")
                .param("part", part)
                .query(UUID.class)
                .list();
        if (found.isEmpty()) {
            throw new Refused("common.gone");
        }
    }

    /** The sum can only rise on the first day of a link. */
    private void requireNoMoreThanAll(UUID part) {
        var links = links(part);
        for (var link : links) {
            var sum = links.stream()
                    .filter(other -> other.isOn(link.since()))
                    .map(SupplyLink::share)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(WHOLE) > 0) {
                throw new Refused("supply.more-than-all", link.since().toString(), sum);
            }
        }
    }

    private JdbcClient.StatementSpec narrowed(String sql, String words, @Nullable Coverage coverage) {
        return jdbc.sql(sql)
                .param("day", records.today())
                .param("threshold", settings.dependence())
                .param("words", Records.like(words))
                .param("coverage", coverage == null ? null : coverage.name());
    }

    private static SuppliedPart supplied(ResultSet row, BigDecimal threshold) throws SQLException {
        return new SuppliedPart(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getInt("suppliers"),
                row.getBigDecimal("largest"),
                row.getBigDecimal("named"),
                Coverage.of(row.getInt("suppliers"), row.getBigDecimal("largest"), threshold));
    }

    private static SupplyLink link(ResultSet row) throws SQLException {
        return new SupplyLink(
                row.getObject("id", UUID.class),
                row.getObject("part_id", UUID.class),
                row.getObject("firm_id", UUID.class),
                row.getString("firm_name"),
                row.getBigDecimal("share"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt("version"));
    }
}
