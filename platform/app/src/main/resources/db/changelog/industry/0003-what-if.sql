--liquibase formatted sql

--changeset industry:class-moves splitStatements:false
-- How many firms of each region would go from which class to which if another formula held: NULL stands for firms of which
-- too little is known. Counted at this moment, without keeping anything. Cells of one or two firms are withheld, and where
-- a single region's cell of a line is, the next smallest with it, since the country's count would tell it otherwise.
CREATE FUNCTION nation.class_moves(day date, oldest integer, kinds text[], sizes text[], regions text[],
        weights double precision[], marks double precision[], limits double precision[],
        other_weights double precision[], other_marks double precision[], other_limits double precision[])
    RETURNS TABLE (region text, present text, other text, withheld boolean, firms bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF core.current_tenant() IS DISTINCT FROM 'national' THEN
        RAISE EXCEPTION 'only the ministry counts the country' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    WITH cell AS MATERIALIZED (
        SELECT c.tenant_id AS area, c.now_class, c.other_class, count(*) AS many
        FROM (
            SELECT r.tenant_id, core.class_of_scores(r.innovation, r.growth, r.confidence, $8) AS now_class,
                   core.class_of_scores(r.other_innovation, r.other_growth, r.other_confidence, $11) AS other_class
            FROM (
                SELECT i.tenant_id, s.innovation, s.growth, s.confidence, o.innovation AS other_innovation,
                       o.growth AS other_growth, o.confidence AS other_confidence
                FROM core.firm_indicator($1, $2, $3, $4, '00000000-0000-0000-0000-000000000000',
                    'ffffffff-ffff-ffff-ffff-ffffffffffff') i
                CROSS JOIN LATERAL core.firm_score(i.rd_intensity, i.research_lab, i.patents, i.certificates, i.venture,
                    i.sales_growth, i.employment_growth, i.export_share, i.asset_growth, $6, $7) s
                CROSS JOIN LATERAL core.firm_score(i.rd_intensity, i.research_lab, i.patents, i.certificates, i.venture,
                    i.sales_growth, i.employment_growth, i.export_share, i.asset_growth, $9, $10) o
                WHERE i.tenant_id = ANY ($5)
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
REVOKE ALL ON FUNCTION nation.class_moves(date, integer, text[], text[], text[], double precision[],
    double precision[], double precision[], double precision[], double precision[], double precision[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nation.class_moves(date, integer, text[], text[], text[], double precision[],
    double precision[], double precision[], double precision[], double precision[], double precision[]) TO ieum_app;
ALTER FUNCTION nation.class_moves(date, integer, text[], text[], text[], double precision[],
    double precision[], double precision[], double precision[], double precision[], double precision[])
    OWNER TO ieum_aggregate;
