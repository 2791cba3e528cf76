package kr.ieum.company.intake;

import java.util.List;
import kr.ieum.audit.Changes;
import kr.ieum.exchange.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the firms that the register did not know, with all their parts. */
@Component
class NewFirms {

    private static final String COMPANIES = """
            INSERT INTO core.company (id, business_number, corporate_number, name, name_key, legal_form, english_name,
                representative, status, size_class, founded_on, phone, website, products, headquarters_here, district,
                main_industry, main_industry_revision, main_industry_label, latest_year, latest_revenue,
                latest_employees, search, created_at, created_by, updated_at, updated_by)
            SELECT company_id, business_number, corporate_number, name, name_key, COALESCE(legal_form, 'UNKNOWN'),
                english_name, representative, COALESCE(status, 'OPERATING'), COALESCE(size_class, 'UNKNOWN'),
                founded_on, phone, website, products, COALESCE(headquarters = :tenant, true),
                (SELECT d FROM jsonb_array_elements_text(districts) d WHERE d LIKE :tenant || '/%' LIMIT 1),
                main_industry, main_industry_revision, main_industry_label, latest_year, latest_revenue,
                latest_employees, CAST(search AS tsvector), :at, :actor, :at, :actor
            FROM taken WHERE created ORDER BY row_number""";

    private static final String WORKPLACES = """
            INSERT INTO core.workplace (company_id, kind, name, road_address, lot_address, region, district, complex,
                phone, fax, postal_code)
            SELECT t.company_id, p.kind, p.name, p.road_address, p.lot_address, p.region, p.district, p.complex, p.phone,
                p.fax, p.postal_code
            FROM taken t, jsonb_to_recordset(t.places) AS p (kind text, name text, road_address text, lot_address text,
                region text, district text, complex text, phone text, fax text, postal_code text)
            WHERE t.created""";

    private static final String INDUSTRIES = """
            INSERT INTO core.company_industry (company_id, position, code, revision, label)
            SELECT t.company_id, i.position - 1, i.code, i.revision, i.label
            FROM taken t, ROWS FROM (jsonb_to_recordset(t.industries) AS (code text, revision smallint, label text))
                WITH ORDINALITY AS i (code, revision, label, position)
            WHERE t.created""";

    private static final String FIGURES = """
            INSERT INTO core.company_figures (company_id, year, revenue, exports, rnd_expense, total_assets, employees,
                patents, source)
            SELECT t.company_id, f.year, f.revenue, f.exports, f.rnd_expense, f.total_assets, f.employees, f.patents,
                :source
            FROM taken t, jsonb_to_recordset(t.figures) AS f (year smallint, revenue bigint, exports bigint,
                rnd_expense bigint, total_assets bigint, employees integer, patents integer)
            WHERE t.created""";

    private static final String CERTIFICATES = """
            INSERT INTO core.company_certificate (company_id, kind, number, valid_from, valid_to)
            SELECT t.company_id, c.kind, c.number, c.valid_from, c.valid_to
            FROM taken t, jsonb_to_recordset(t.certificates) AS c (kind text, number text, valid_from date,
                valid_to date)
            WHERE t.created""";

    private static final String CHANGES = Changes.INSERT + """
            SELECT :at, :actor, 'company', company_id, 'imported', NULL, NULL, :source, :import
            FROM taken WHERE created""";

    private final JdbcClient jdbc;

    NewFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(ImportRun run, Moment moment) {
        for (var step : List.of(COMPANIES, WORKPLACES, INDUSTRIES, FIGURES, CERTIFICATES, CHANGES)) {
            jdbc.sql(step).params(moment.parameters(run)).update();
        }
    }
}
