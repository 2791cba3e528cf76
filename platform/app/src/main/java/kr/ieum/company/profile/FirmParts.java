package kr.ieum.company.profile;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what hangs below a firm, a statement for each kind; inside the caller's transaction. */
@Component
public class FirmParts {

    private final JdbcClient jdbc;

    FirmParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The headquarters first. */
    public List<Workplace> workplaces(UUID company) {
        return read(company, Workplace.class, """
                SELECT kind, name, road_address, lot_address, region, district, complex, phone, fax, postal_code
                FROM core.workplace WHERE company_id = :id
                ORDER BY array_position(ARRAY['HEADQUARTERS', 'MAIN_OFFICE', 'FACTORY'], kind), id""");
    }

    /** The main industry first. */
    public List<IndustryEntry> industries(UUID company) {
        return read(company, IndustryEntry.class, """
                SELECT position, code, revision, label
                FROM core.company_industry WHERE company_id = :id ORDER BY position""");
    }

    public List<CertificateEntry> certificates(UUID company) {
        return read(company, CertificateEntry.class, """
                SELECT kind, number, valid_from, valid_to
                FROM core.company_certificate WHERE company_id = :id ORDER BY kind, number""");
    }

    /** The earliest year first; amounts in won. */
    public List<YearFigures> figures(UUID company) {
        return read(company, YearFigures.class, """
                SELECT year, revenue, exports, rnd_expense, total_assets, employees, patents, source
                FROM core.company_figures WHERE company_id = :id ORDER BY year""");
    }

    <T> List<T> read(UUID company, Class<T> type, String sql) {
        return jdbc.sql(sql)
                .param("id", company)
                .query(new SimplePropertyRowMapper<>(type))
                .list();
    }
}
