package kr.ieum.x.gyeongnamstrategicsafety.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.page.Words;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the bodies. */
@Component
class MemberStore {

    private static final String FROM = " FROM pact_member m JOIN record_head h USING (id) WHERE " + Sight.CONDITION;
    private static final String NOT_LEFT = " AND (m.left_on IS NULL OR m.left_on > :today)";

    private final JdbcClient jdbc;
    private final Records records;

    MemberStore(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    List<Member> find(MemberFilter filter, LocalDate today, int offset, int limit) {
        return jdbc.sql("SELECT m.*, h.version" + FROM + where(filter)
                        + " ORDER BY (m.left_on IS NOT NULL), m.name, m.id OFFSET :offset LIMIT :limit")
                .params(parameters(filter, today))
                .param("offset", offset)
                .param("limit", limit)
                .query(MemberStore::member)
                .list();
    }

    int count(MemberFilter filter, LocalDate today) {
        return jdbc.sql("SELECT count(*)" + FROM + where(filter))
                .params(parameters(filter, today))
                .query(Integer.class)
                .single();
    }

    Optional<Member> find(UUID id) {
        return jdbc.sql("SELECT m.*, h.version" + FROM + " AND m.id = :id")
                .params(records.sight().parameters())
                .param("id", id)
                .query(MemberStore::member)
                .optional();
    }

    List<Member> named(@Nullable String[] names) {
        return jdbc.sql("SELECT m.*, h.version" + FROM + " AND m.name = ANY (:names)")
                .params(records.sight().parameters())
                .param("names", names)
                .query(MemberStore::member)
                .list();
    }

    void insert(UUID id, MemberData data) {
        write("""
                INSERT INTO pact_member
                    (id, name, role, sectors, programs, department, phone, email, joined_on, left_on, source)
                VALUES (:id, :name, :role, :sectors, :programs, :department, :phone, :email, :joined, :left, :source)""", id, data);
    }

    void update(UUID id, MemberData data) {
        write("""
                UPDATE pact_member SET name = :name, role = :role, sectors = :sectors, programs = :programs,
                    department = :department, phone = :phone, email = :email, joined_on = :joined, left_on = :left,
                    source = :source
                WHERE id = :id""", id, data);
    }

    private void write(String sql, UUID id, MemberData data) {
        jdbc.sql(sql)
                .param("id", id)
                .param("name", data.name())
                .param("role", data.role())
                .param("sectors", data.sectors().stream().map(Enum::name).toArray(String[]::new))
                .param("programs", data.programs().toArray(String[]::new))
                .param("department", data.department())
                .param("phone", data.phone())
                .param("email", data.email())
                .param("joined", data.joined())
                .param("left", data.left())
                .param("source", data.source())
                .update();
    }

    private static String where(MemberFilter filter) {
        return (filter.former() ? "" : NOT_LEFT)
                + (filter.sector() == null ? "" : " AND :sector = ANY (m.sectors)")
                + (filter.words().isBlank()
                        ? ""
                        : " AND (m.name || ' ' || m.role || ' ' || array_to_string(m.programs, ' ')) ILIKE :words");
    }

    private Map<String, Object> parameters(MemberFilter filter, LocalDate today) {
        var all = new HashMap<>(records.sight().parameters());
        all.put("today", today);
        all.put("words", Words.pattern(filter.words()));
        if (filter.sector() != null) {
            all.put("sector", filter.sector().name());
        }
        return all;
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new MemberData(
                        row.getString("name"),
                        row.getString("role"),
                        texts(row, "sectors").map(Sector::valueOf).collect(Collectors.toSet()),
                        texts(row, "programs").toList(),
                        row.getString("department"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getObject("joined_on", LocalDate.class),
                        row.getObject("left_on", LocalDate.class),
                        row.getString("source")));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
