--liquibase formatted sql

--changeset industry:firm-in-scope-of-industries splitStatements:false
-- Which firms are classified (requirements 1.3): those of the sizes whose class of KSIC belongs to an industry of their
-- region, or any class where the region has settled none yet. Regions that are in neither list are not classified.
DROP VIEW core.firm_in_scope;
CREATE FUNCTION core.firm_in_scope(sizes text[], everything text[], areas text[], revisions smallint[], codes text[])
    RETURNS TABLE (tenant_id text, id uuid, main_industry text, main_industry_revision smallint, latest_year smallint)
    LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT c.tenant_id, c.id, c.main_industry, c.main_industry_revision, c.latest_year
    FROM core.company c
    WHERE c.deleted_at IS NULL AND c.status <> 'CLOSED' AND c.main_industry IS NOT NULL AND c.size_class = ANY ($1)
        AND (c.tenant_id = ANY ($2) OR (c.tenant_id, c.main_industry_revision, c.main_industry)
            IN (SELECT s.area, s.revision, s.code FROM unnest($3, $4, $5) AS s (area, revision, code)))
$$;
COMMENT ON FUNCTION core.firm_in_scope IS
    'sizes: size classes in scope; everything: regions of which every class counts; areas, revisions, codes: of the others '
    'the classes of KSIC that count, one by one';

--changeset industry:firm-indicator-in-scope splitStatements:false
DROP FUNCTION core.firm_indicator(date, integer, text[], text[], uuid, uuid);
-- What is measured of a firm (requirements 1.3), rounded half up to hundredths so that what is shown is what is scored.
-- NULL: not known. A firm without a certificate has none only where the region's register knows that certificate at all.
-- The bounds stand at each table, so that one piece of a region is read by its index and a country by its tables.
CREATE FUNCTION core.firm_indicator(day date, oldest integer, kinds text[], sizes text[], after uuid, upto uuid,
        everything text[], areas text[], revisions smallint[], codes text[])
    RETURNS TABLE (tenant_id text, company_id uuid, section text, base_year smallint,
        rd_intensity double precision, research_lab double precision, patents double precision,
        certificates double precision, venture double precision, sales_growth double precision,
        employment_growth double precision, export_share double precision, asset_growth double precision)
    LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT f.tenant_id, f.id, COALESCE(i.section, 'UNKNOWN'), f.base_year,
           CASE WHEN b.revenue > 0 THEN core.hundredth(b.rnd_expense * 100::float8 / b.revenue) END,
           CASE WHEN k.lab THEN 1::float8 WHEN known.lab THEN 0::float8 END,
           b.patents::float8,
           CASE WHEN known.counted THEN COALESCE(k.counted, 0)::float8 END,
           CASE WHEN k.venture THEN 1::float8 WHEN known.venture THEN 0::float8 END,
           CASE WHEN p.revenue > 0 THEN core.hundredth((b.revenue - p.revenue) * 100::float8 / p.revenue) END,
           CASE WHEN p.employees > 0 THEN core.hundredth((b.employees - p.employees) * 100::float8 / p.employees) END,
           CASE WHEN b.revenue > 0 THEN core.hundredth(b.exports * 100::float8 / b.revenue) END,
           CASE WHEN p.total_assets > 0
               THEN core.hundredth((b.total_assets - p.total_assets) * 100::float8 / p.total_assets) END
    FROM (
        SELECT c.tenant_id, c.id, c.main_industry, c.main_industry_revision,
               CASE WHEN c.latest_year BETWEEN $2 AND extract(year FROM $1) THEN c.latest_year END AS base_year
        FROM core.firm_in_scope($4, $7, $8, $9, $10) c
        WHERE c.id > $5 AND c.id <= $6) f
    LEFT JOIN reference.industry i ON i.revision = f.main_industry_revision AND i.code = f.main_industry
    LEFT JOIN core.company_figures b ON b.tenant_id = f.tenant_id AND b.company_id = f.id AND b.year = f.base_year
        AND b.company_id > $5 AND b.company_id <= $6
    LEFT JOIN core.company_figures p ON p.tenant_id = f.tenant_id AND p.company_id = f.id AND p.year = f.base_year - 1
        AND p.company_id > $5 AND p.company_id <= $6
    LEFT JOIN (
        SELECT c.tenant_id, c.company_id, count(DISTINCT c.kind) FILTER (WHERE c.kind = ANY ($3)) AS counted,
               bool_or(c.kind = 'VENTURE') AS venture, bool_or(c.kind = 'RESEARCH_INSTITUTE') AS lab
        FROM core.company_certificate c
        WHERE (c.valid_from IS NULL OR c.valid_from <= $1) AND (c.valid_to IS NULL OR c.valid_to >= $1)
            AND c.company_id > $5 AND c.company_id <= $6
        GROUP BY c.tenant_id, c.company_id) k ON k.tenant_id = f.tenant_id AND k.company_id = f.id
    LEFT JOIN (
        SELECT c.tenant_id, bool_or(c.kind = ANY ($3)) AS counted, bool_or(c.kind = 'VENTURE') AS venture,
               bool_or(c.kind = 'RESEARCH_INSTITUTE') AS lab
        FROM core.company_certificate c GROUP BY c.tenant_id) known ON known.tenant_id = f.tenant_id
    -- keeps the measures apart from what is made of them, so that none is computed several times
    OFFSET 0
$$;
COMMENT ON FUNCTION core.firm_indicator IS
    'day: certificates are valid on it; oldest: the first year whose figures still count; kinds: certificates that count; '
    'after and upto: ids of firms; the others as core.firm_in_scope takes them';

--changeset industry:classification-run-industries
ALTER TABLE core.classification_run ADD COLUMN industries text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN core.classification_run.industries IS
    'Names of the industries whose classes of KSIC were in scope; none: every class was';

--changeset industry:class-moves-in-scope splitStatements:false
DROP FUNCTION nation.class_moves(date, integer, text[], text[], text[], double precision[],
    double precision[], double precision[], double precision[], double precision[], double precision[]);
-- How many firms of each region would go from which class to which if another formula held: NULL stands for firms of which
-- too little is known. Counted at this moment, without keeping anything. Cells of one or two firms are withheld, and where
-- a single region's cell of a line is, the next smallest with it, since the country's count would tell it otherwise.
CREATE FUNCTION nation.class_moves(day date, oldest integer, kinds text[], sizes text[], everything text[], areas text[],
        revisions smallint[], codes text[], weights double precision[], marks double precision[], limits double precision[],
        other_weights double precision[], other_marks double precision[], other_limits double precision[])
    RETURNS TABLE (region text, present text, other text, withheld boolean, firms bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET work_mem = '64MB' AS $$
BEGIN
    IF core.current_tenant() IS DISTINCT FROM 'national' THEN
        RAISE EXCEPTION 'only the ministry counts the country' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    WITH cell AS MATERIALIZED (
        SELECT c.tenant_id AS area, c.now_class, c.other_class, count(*) AS many
        FROM (
            SELECT r.tenant_id, core.class_of_scores(r.innovation, r.growth, r.confidence, $11) AS now_class,
                   core.class_of_scores(r.other_innovation, r.other_growth, r.other_confidence, $14) AS other_class
            FROM (
                SELECT i.tenant_id, s.innovation, s.growth, s.confidence, o.innovation AS other_innovation,
                       o.growth AS other_growth, o.confidence AS other_confidence
                FROM core.firm_indicator($1, $2, $3, $4, '00000000-0000-0000-0000-000000000000',
                    'ffffffff-ffff-ffff-ffff-ffffffffffff', $5, $6, $7, $8) i
                CROSS JOIN LATERAL core.firm_score(i.rd_intensity, i.research_lab, i.patents, i.certificates, i.venture,
                    i.sales_growth, i.employment_growth, i.export_share, i.asset_growth, $9, $10) s
                CROSS JOIN LATERAL core.firm_score(i.rd_intensity, i.research_lab, i.patents, i.certificates, i.venture,
                    i.sales_growth, i.employment_growth, i.export_share, i.asset_growth, $12, $13) o
                OFFSET 0) r) c
        GROUP BY 1, 2, 3
    ), line AS (
        SELECT cell.*, count(*) FILTER (WHERE cell.many < 3) OVER same AS hidden,
               row_number() OVER (same ORDER BY cell.many, cell.area) AS place
        FROM cell WINDOW same AS (PARTITION BY cell.now_class, cell.other_class)
    ), shown AS (
        SELECT line.area, line.now_class, line.other_class, line.many,
               line.many < 3 OR line.hidden = 1 AND line.place = 2 AS hide
        FROM line
        UNION ALL
        SELECT 'country', cell.now_class, cell.other_class, sum(cell.many)::bigint, sum(cell.many) < 3
        FROM cell GROUP BY cell.now_class, cell.other_class
    )
    SELECT shown.area, shown.now_class, shown.other_class, shown.hide, CASE WHEN NOT shown.hide THEN shown.many END
    FROM shown;
END $$;
REVOKE ALL ON FUNCTION nation.class_moves(date, integer, text[], text[], text[], text[], smallint[], text[], double precision[],
    double precision[], double precision[], double precision[], double precision[], double precision[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nation.class_moves(date, integer, text[], text[], text[], text[], smallint[], text[], double precision[],
    double precision[], double precision[], double precision[], double precision[], double precision[]) TO ieum_app;
ALTER FUNCTION nation.class_moves(date, integer, text[], text[], text[], text[], smallint[], text[], double precision[],
    double precision[], double precision[], double precision[], double precision[], double precision[])
    OWNER TO ieum_aggregate;
