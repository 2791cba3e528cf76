package kr.ieum.benchmarks;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives the made-up firms what their classification measures: two years of figures, and research labs. Once. */
@Component
class FirmYears {

    private static final Logger log = LoggerFactory.getLogger(FirmYears.class);

    private final Superuser superuser;

    FirmYears(Superuser superuser) {
        this.superuser = superuser;
    }

    void load() {
        var jdbc = superuser.jdbc();
        var there = jdbc.sql("SELECT EXISTS (SELECT FROM core.company_figures WHERE source = 'made before')")
                .query(Boolean.class)
                .single();
        if (there) {
            return;
        }
        log.info("adding the year before to every firm's figures, once …");
        jdbc.sql("""
                UPDATE core.company_figures SET exports = CASE WHEN year % 2 = 0 THEN revenue / 10 END,
                    rnd_expense = revenue / 50, total_assets = revenue * 2,
                    patents = CASE WHEN employees % 3 = 0 THEN employees % 7 END
                WHERE source = 'made'""").update();
        jdbc.sql("""
                INSERT INTO core.company_figures (tenant_id, company_id, year, revenue, employees, total_assets, source)
                SELECT tenant_id, company_id, year - 1, revenue * (80 + abs(hashtext(company_id::text)) % 40) / 100,
                    GREATEST(1, employees - 2), total_assets * 9 / 10, 'made before'
                FROM core.company_figures WHERE source = 'made'""").update();
        jdbc.sql("""
                INSERT INTO core.company_certificate (tenant_id, company_id, kind)
                SELECT tenant_id, id, 'RESEARCH_INSTITUTE' FROM core.company
                WHERE created_by = 'made' AND abs(hashtext(id::text || 'lab')::bigint) % 1000 < 60""").update();
        jdbc.sql("VACUUM ANALYZE core.company_figures, core.company_certificate, core.company")
                .update();
    }
}
