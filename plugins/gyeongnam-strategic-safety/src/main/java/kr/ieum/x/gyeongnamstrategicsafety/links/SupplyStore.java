package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import kr.ieum.plugin.People.Person;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.EventKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links of lists, many at once. Their demands have been found as far as they may be seen. */
@Component
class SupplyStore {

    private final JdbcClient jdbc;
    private final Records records;
    private final Colleagues colleagues;
    private final Clock clock;

    SupplyStore(JdbcClient jdbc, Records records, Colleagues colleagues, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    Map<Place, Supply> find(Collection<Place> places) {
        var found = new HashMap<Place, Supply>();
        jdbc.sql("""
                        SELECT l.demand_id, l.firm_id, l.firm_name, l.stage, s.reason
                        FROM unnest(:demands, :firms) AS p (demand, firm)
                        JOIN link l ON l.demand_id = p.demand AND l.firm_id = p.firm
                        CROSS JOIN LATERAL (SELECT reason FROM link_step WHERE link_id = l.id
                            ORDER BY at DESC, id DESC LIMIT 1) s""")
                .param("demands", ids(places, Place::demand))
                .param("firms", ids(places, Place::firm))
                .query(row -> {
                    var place = new Place(row.getObject("demand_id", UUID.class), row.getObject("firm_id", UUID.class));
                    var stage = LinkStage.valueOf(row.getString("stage"));
                    found.put(place, new Supply(place, row.getString("firm_name"), stage, row.getString("reason")));
                });
        return found;
    }

    /** Links that are there already are moved; each has a step in its history. */
    void take(List<Supply> supplies) {
        var places = supplies.stream().map(Supply::place).toList();
        var taken = jdbc.sql("""
                        WITH given AS (
                            SELECT * FROM unnest(:demands, :firms, :names, :stages, :reasons)
                                AS g (demand, firm, name, stage, reason)
                        ), kept AS (
                            INSERT INTO link (demand_id, firm_id, firm_name, stage)
                            SELECT demand, firm, name, stage FROM given
                            ON CONFLICT (demand_id, firm_id) DO UPDATE
                                SET stage = excluded.stage, version = link.version + 1
                            RETURNING id, demand_id, firm_id, version
                        ), step AS (
                            INSERT INTO link_step (link_id, stage, reason, at, person_name)
                            SELECT k.id, g.stage, g.reason, :now, :name
                            FROM kept k JOIN given g ON g.demand = k.demand_id AND g.firm = k.firm_id
                        )
                        SELECT k.demand_id, k.version, g.name, g.stage
                        FROM kept k JOIN given g ON g.demand = k.demand_id AND g.firm = k.firm_id""")
                .param("demands", ids(places, Place::demand))
                .param("firms", ids(places, Place::firm))
                .param("names", supplies.stream().map(Supply::firmName).toArray(String[]::new))
                .param(
                        "stages",
                        supplies.stream().map(each -> each.stage().name()).toArray(String[]::new))
                .param("reasons", supplies.stream().map(Supply::reason).toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("name", colleagues.atWork().map(Person::name).orElse(""))
                .query((row, number) -> new Taken(
                        row.getObject("demand_id", UUID.class),
                        row.getInt("version") == 0,
                        row.getString("name"),
                        row.getString("stage")))
                .list();
        note(taken, Taken::made, EventKind.LINKED, Taken::firm);
        note(taken, Predicate.not(Taken::made), EventKind.MOVED, each -> each.firm() + ">" + each.stage());
    }

    void remove(Collection<Place> places) {
        var taken = jdbc.sql("""
                        DELETE FROM link l USING unnest(:demands, :firms) AS p (demand, firm)
                        WHERE l.demand_id = p.demand AND l.firm_id = p.firm
                        RETURNING l.demand_id, l.firm_name, l.stage""")
                .param("demands", ids(places, Place::demand))
                .param("firms", ids(places, Place::firm))
                .query((row, number) -> new Taken(
                        row.getObject("demand_id", UUID.class),
                        false,
                        row.getString("firm_name"),
                        row.getString("stage")))
                .list();
        note(taken, each -> true, EventKind.UNLINKED, Taken::firm);
    }

    private void note(List<Taken> all, Predicate<Taken> which, EventKind kind, Function<Taken, String> detail) {
        var noted = all.stream().filter(which).toList();
        records.note(
                noted.stream().map(Taken::demand).toList(),
                kind,
                noted.stream().map(detail).toList());
    }

    private static UUID[] ids(Collection<Place> places, Function<Place, UUID> id) {
        return places.stream().map(id).toArray(UUID[]::new);
    }

    /** A firm for a demand. */
    record Place(UUID demand, UUID firm) {}

    /**
     * Where a link stands.
     *
     * @param reason of its latest step, may be empty
     */
    record Supply(Place place, String firmName, LinkStage stage, String reason) {}

    /** @param made whether the link is new */
    private record Taken(UUID demand, boolean made, String firm, String stage) {}
}
