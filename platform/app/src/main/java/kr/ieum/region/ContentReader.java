package kr.ieum.region;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ieum.region.Content.Complex;
import kr.ieum.region.Content.Link;
import kr.ieum.region.Content.Ministry;
import kr.ieum.region.Content.Served;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the reference tables as a whole; called within a transaction. */
@Component
class ContentReader {

    private final JdbcClient jdbc;

    ContentReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Content read(Set<TenantId> up, Ministry ministry) {
        return new Content(
                jdbc.sql("SELECT * FROM reference.region ORDER BY position")
                        .query((row, number) -> region(row))
                        .list(),
                pairs("SELECT alias, region FROM reference.region_alias").entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, pair -> new TenantId(pair.getValue()))),
                codes("SELECT code, region AS owner, valid_from, valid_to FROM reference.region_code"),
                jdbc.sql("SELECT d.* FROM reference.district d JOIN reference.region r ON r.id = d.region"
                                + " ORDER BY r.position, d.position")
                        .query((row, number) -> district(row))
                        .list(),
                pairs("SELECT id, successor FROM reference.district WHERE successor IS NOT NULL"),
                formerNames(),
                codes("SELECT code, district AS owner, valid_from, valid_to FROM reference.district_code"),
                jdbc.sql("SELECT * FROM reference.organization ORDER BY tenant, kind DESC, id")
                        .query((row, number) -> organization(row))
                        .list(),
                jdbc.sql("SELECT '' AS code, organization AS owner, region, valid_from, valid_to"
                                + " FROM reference.jurisdiction")
                        .query((row, number) -> new Served(new TenantId(row.getString("region")), code(row)))
                        .list(),
                jdbc.sql("SELECT c.*, d.region FROM reference.complex c JOIN reference.district d ON d.id = c.district")
                        .query((row, number) -> complex(row))
                        .list(),
                industries(),
                links(),
                Set.copyOf(up),
                ministry);
    }

    List<Industry> industries() {
        return jdbc.sql("SELECT * FROM reference.industry")
                .query((row, number) -> industry(row))
                .list();
    }

    List<Link> links() {
        return jdbc.sql("SELECT code_10, code_11 FROM reference.industry_link ORDER BY code_10, code_11")
                .query((row, number) -> new Link(row.getString(1), row.getString(2)))
                .list();
    }

    private Map<String, String> pairs(String sql) {
        return jdbc.sql(sql).query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, List<String>> formerNames() {
        return jdbc
                .sql("SELECT id, former_names FROM reference.district WHERE former_names <> '{}'")
                .query((row, number) -> Map.entry(row.getString(1), texts(row.getArray(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<RegionCode> codes(String sql) {
        return jdbc.sql(sql + " ORDER BY owner, valid_from")
                .query((row, number) -> code(row))
                .list();
    }

    private static Region region(ResultSet row) throws SQLException {
        return new Region(
                new TenantId(row.getString("id")),
                name(row),
                new LocalizedName(row.getString("short_ko"), row.getString("short_en")),
                row.getBoolean("capital_area"),
                row.getString("color"),
                row.getInt("map_column"),
                row.getInt("map_row"),
                row.getInt("position"));
    }

    private static District district(ResultSet row) throws SQLException {
        return new District(
                row.getString("id"),
                new TenantId(row.getString("region")),
                row.getString("parent"),
                row.getString("kind"),
                name(row));
    }

    private static Organization organization(ResultSet row) throws SQLException {
        return new Organization(
                row.getString("id"),
                new TenantId(row.getString("tenant")),
                row.getString("kind"),
                name(row),
                row.getString("serves"),
                row.getString("url"),
                row.getString("phone"));
    }

    private static Complex complex(ResultSet row) throws SQLException {
        return new Complex(
                new Place(new TenantId(row.getString("region")), row.getString("district")),
                row.getString("name"),
                texts(row.getArray("kinds")),
                texts(row.getArray("aliases")));
    }

    private static Industry industry(ResultSet row) throws SQLException {
        return new Industry(
                row.getInt("revision"),
                row.getString("code"),
                row.getInt("level"),
                row.getString("section"),
                row.getString("parent"),
                row.getString("name"));
    }

    private static LocalizedName name(ResultSet row) throws SQLException {
        return new LocalizedName(row.getString("name_ko"), row.getString("name_en"));
    }

    /** PostgreSQL's driver gives the infinities as the least and the greatest day. */
    private static RegionCode code(ResultSet row) throws SQLException {
        return new RegionCode(
                row.getString("code"),
                row.getString("owner"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
