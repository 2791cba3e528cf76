package kr.ieum.company.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kr.ieum.company.CompanyWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words of firms that an import changed: a row knows only part of what a firm is found by. */
@Component
class KnownWords {

    private static final String CHANGED = """
            SELECT c.id, c.name, c.english_name, c.representative, c.products, c.main_industry_label, c.business_number,
                c.corporate_number
            FROM core.company c
            WHERE c.id IN (SELECT company_id FROM taken WHERE NOT created AND NOT extra)""";

    private static final String WRITE = """
            UPDATE core.company c SET search = CAST(w.search AS tsvector)
            FROM unnest(CAST(:ids AS uuid[]), CAST(:words AS text[])) AS w (id, search)
            WHERE c.id = w.id AND c.search <> CAST(w.search AS tsvector)""";

    private final JdbcClient jdbc;
    private final CompanyWords words;

    KnownWords(JdbcClient jdbc, CompanyWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    private record Found(UUID id, String search) {}

    void write() {
        List<Found> found = jdbc.sql(CHANGED).query((row, number) -> found(row)).list();
        jdbc.sql(WRITE)
                .param("ids", found.stream().map(Found::id).toArray(UUID[]::new))
                .param("words", found.stream().map(Found::search).toArray(String[]::new))
                .update();
    }

    private Found found(ResultSet row) throws SQLException {
        var search = words.of(
                row.getString("name"),
                row.getString("english_name"),
                row.getString("representative"),
                row.getString("products"),
                row.getString("main_industry_label"),
                row.getString("business_number"),
                row.getString("corporate_number"));
        return new Found(row.getObject("id", UUID.class), search);
    }
}
