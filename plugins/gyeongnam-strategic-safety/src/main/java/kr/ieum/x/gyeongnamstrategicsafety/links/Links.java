package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.EventKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings demands and firms together, step by step. A link is as secret as its demand. */
@Component
public class Links {

    private static final String FROM =
            " FROM link l JOIN demand d ON d.id = l.demand_id JOIN record_head h ON h.id = d.id WHERE "
                    + Sight.CONDITION;
    private static final String MADE = " AND l.stage IN ('LINKED', 'SUCCEEDED')";

    private final JdbcClient jdbc;
    private final Records records;
    private final Colleagues colleagues;
    private final TransactionOperations transaction;
    private final Clock clock;

    Links(JdbcClient jdbc, Records records, Colleagues colleagues, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.colleagues = colleagues;
        this.transaction = transaction;
        this.clock = clock;
    }

    List<Link> of(UUID demand) {
        return jdbc.sql("SELECT l.*" + FROM + " AND l.demand_id = :demand ORDER BY l.firm_name, l.id")
                .params(records.sight().parameters())
                .param("demand", demand)
                .query(Links::link)
                .list();
    }

    /** @throws Refused when the firm is there already */
    void add(UUID demand, Firm firm) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> {
            records.find(demand);
            var link = jdbc.sql("""
                            INSERT INTO link (demand_id, firm_id, firm_name, stage) VALUES (:demand, :firm, :name, 'FOUND')
                            ON CONFLICT DO NOTHING RETURNING id""")
                    .param("demand", demand)
                    .param("firm", firm.id())
                    .param("name", firm.name())
                    .query(UUID.class)
                    .optional()
                    .orElseThrow(() -> new Refused("links.firm-there", firm.name()));
            records.note(demand, EventKind.LINKED, firm.name());
            step(link, LinkStage.FOUND, "");
        });
    }

    /**
     * Moves a link to another stage.
     *
     * @param seen the link as it was shown
     * @throws ChangedMeanwhile when someone has moved it since
     */
    void move(Link seen, LinkStage to, String reason) {
        colleagues.requireOfficial();
        seen.stage().checkStep(to, reason);
        transaction.executeWithoutResult(status -> {
            records.note(seen.demand(), EventKind.MOVED, seen.firmName() + ">" + to.name());
            var moved = jdbc.sql(
                            "UPDATE link SET stage = :to, version = version + 1 WHERE id = :id AND version = :version")
                    .param("to", to.name())
                    .param("id", seen.id())
                    .param("version", seen.version())
                    .update();
            if (moved == 0) {
                throw new ChangedMeanwhile("records.changed");
            }
            step(seen.id(), to, reason.strip());
        });
    }

    /** The latest first. */
    List<LinkStep> steps(UUID link) {
        return jdbc.sql("SELECT s.stage, s.reason, s.at, s.person_name FROM link_step s JOIN link l ON l.id = s.link_id"
                        + " JOIN record_head h ON h.id = l.demand_id WHERE " + Sight.CONDITION
                        + " AND s.link_id = :link ORDER BY s.at DESC, s.id DESC")
                .params(records.sight().parameters())
                .param("link", link)
                .query((row, number) -> new LinkStep(
                        LinkStage.valueOf(row.getString("stage")),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("person_name")))
                .list();
    }

    /** What the person at work may see, counted. */
    List<BoardCell> board() {
        return jdbc.sql("SELECT d.sector, l.stage, count(*) AS links" + FROM + " GROUP BY d.sector, l.stage")
                .params(records.sight().parameters())
                .query((row, number) -> new BoardCell(
                        Sector.valueOf(row.getString("sector")),
                        LinkStage.valueOf(row.getString("stage")),
                        row.getInt("links")))
                .list();
    }

    /** The links made, as far as the person at work may see them. */
    public MadeLinks made() {
        return jdbc.sql("SELECT count(*) AS links, count(DISTINCT l.firm_id) AS firms" + FROM + MADE)
                .params(records.sight().parameters())
                .query(Links::counted)
                .single();
    }

    /** All links made, for the figure that the ministry sees: numbers only. */
    public MadeLinks madeInAll() {
        return jdbc.sql("SELECT count(*) AS links, count(DISTINCT l.firm_id) AS firms"
                        + " FROM link l JOIN record_head h ON h.id = l.demand_id WHERE h.deleted_at IS NULL" + MADE)
                .query(Links::counted)
                .single();
    }

    private void step(UUID link, LinkStage stage, String reason) {
        jdbc.sql("""
                        INSERT INTO link_step (link_id, stage, reason, at, person_name)
                        VALUES (:link, :stage, :reason, :now, :name)""")
                .param("link", link)
                .param("stage", stage.name())
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("name", colleagues.me().name())
                .update();
    }

    private static MadeLinks counted(ResultSet row, int number) throws SQLException {
        return new MadeLinks(row.getInt("links"), row.getInt("firms"));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                row.getObject("demand_id", UUID.class),
                row.getInt("version"),
                row.getObject("firm_id", UUID.class),
                row.getString("firm_name"),
                LinkStage.valueOf(row.getString("stage")));
    }
}
