package kr.ieum.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has an account in the tenant: names only, for those who choose a colleague. */
@Repository
class ColleagueStore {

    private static final String ACTIVE = """
            SELECT id, name, role FROM core.account
            WHERE disabled_at IS NULL AND name ILIKE :part AND""" + " ";
    private static final String FIRST = " ORDER BY name, id LIMIT :limit";

    private final JdbcClient jdbc;

    ColleagueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a region. */
    @Transactional(readOnly = true)
    public List<Colleague> ofRegion(String words, int limit) {
        return read(
                jdbc.sql(ACTIVE + "role IN ('REGION_ADMIN', 'REGION_OFFICER', 'SUPPORT_OFFICER')" + FIRST),
                words,
                limit);
    }

    /** Those of regional offices, which the ministry keeps. */
    @Transactional(readOnly = true)
    public List<Colleague> ofOffices(Collection<String> offices, String words, int limit) {
        return read(
                jdbc.sql(ACTIVE + "role = 'REGIONAL_OFFICER' AND organization = ANY (:offices)" + FIRST)
                        .param("offices", offices.toArray(String[]::new)),
                words,
                limit);
    }

    private static List<Colleague> read(JdbcClient.StatementSpec statement, String words, int limit) {
        return statement
                .param("part", "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", limit)
                .query((row, number) ->
                        new Colleague(row.getString("id"), row.getString("name"), Role.valueOf(row.getString("role"))))
                .list();
    }

    /** @param id the account's id */
    record Colleague(String id, String name, Role role) {}
}
