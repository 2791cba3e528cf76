--liquibase formatted sql

--changeset nation:cell
CREATE TABLE nation.snapshot (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    at timestamptz NOT NULL,
    mark bigint NOT NULL
);
COMMENT ON COLUMN nation.snapshot.mark IS 'State of the counted tables when they were counted, see nation.mark()';

CREATE TABLE nation.cell (
    snapshot uuid NOT NULL REFERENCES nation.snapshot ON DELETE CASCADE,
    measure text NOT NULL,
    dimension text NOT NULL,
    category text NOT NULL,
    area text NOT NULL,
    value bigint NOT NULL,
    contributors bigint NOT NULL,
    withheld boolean NOT NULL DEFAULT false,
    PRIMARY KEY (snapshot, measure, dimension, category, area)
);
COMMENT ON TABLE nation.cell IS 'Counts and sums as of a snapshot; the application reads them through views only';
COMMENT ON COLUMN nation.cell.area IS 'A region, or capital, rest, country';
COMMENT ON COLUMN nation.cell.contributors IS 'How many firms the value is made of; fewer than three are withheld';

ALTER TABLE nation.snapshot OWNER TO ieum_aggregate;
ALTER TABLE nation.cell OWNER TO ieum_aggregate;

--changeset nation:counted-company
-- Each firm once: records of several regions are one firm when they share the business number, and the one at its
-- headquarters counts (architecture 4.4). Ties go to the record that came first.
CREATE VIEW nation.counted_company AS
SELECT c.tenant_id AS region, c.id, c.size_class, COALESCE(i.section, 'UNKNOWN') AS section,
       c.latest_employees AS employees, c.latest_revenue AS revenue
FROM core.company c
LEFT JOIN reference.industry i ON i.revision = c.main_industry_revision AND i.code = c.main_industry
WHERE c.deleted_at IS NULL AND c.status <> 'CLOSED'
AND NOT EXISTS (
    SELECT FROM core.company other
    WHERE other.business_number = c.business_number AND other.deleted_at IS NULL AND other.status <> 'CLOSED'
    AND (NOT other.headquarters_here, other.id, other.tenant_id) < (NOT c.headquarters_here, c.id, c.tenant_id));
ALTER VIEW nation.counted_company OWNER TO ieum_aggregate;

--changeset nation:mark splitStatements:false
-- Moves whenever a counted table has been written to, also by a transaction that a trigger could not see committed.
CREATE FUNCTION nation.mark() RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT sum(pg_stat_get_tuples_inserted(t) + pg_stat_get_tuples_updated(t) + pg_stat_get_tuples_deleted(t))::bigint
    FROM unnest(ARRAY['core.company', 'core.company_certificate']::regclass[]) t
$$;
ALTER FUNCTION nation.mark() OWNER TO ieum_aggregate;
GRANT USAGE ON SCHEMA core TO ieum_aggregate;

--changeset nation:withhold splitStatements:false
-- Withholds cells of one or two firms, and then as many others as are needed so that no withheld cell follows from a
-- shown total and the shown rest of its line. Lines: the categories of an area; a category over the regions of 수도권 or
-- of the rest; a category over 수도권 and the rest. Certificates do not add up within an area: a firm may have several.
CREATE FUNCTION nation.withhold(counted uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    hidden integer;
BEGIN
    UPDATE nation.cell SET withheld = true WHERE snapshot = counted AND contributors IN (1, 2);
    LOOP
        WITH part AS (
            SELECT measure, dimension, category, area, contributors, withheld, area AS line
            FROM nation.cell WHERE snapshot = counted AND dimension NOT IN ('ALL', 'CERTIFICATE')
            UNION ALL
            SELECT c.measure, c.dimension, c.category, c.area, c.contributors, c.withheld,
                   CASE WHEN r.id IS NULL THEN 'country' WHEN r.capital_area THEN 'capital' ELSE 'rest' END
                       || ':' || c.category
            FROM nation.cell c LEFT JOIN reference.region r ON r.id = c.area
            WHERE c.snapshot = counted AND c.area <> 'country'
        ), open_line AS (
            SELECT p.measure, p.dimension, p.line
            FROM part p
            WHERE p.contributors > 0
            GROUP BY p.measure, p.dimension, p.line
            HAVING count(*) FILTER (WHERE p.withheld) = 1 AND count(*) > 1
        ), next_smallest AS (
            SELECT DISTINCT ON (p.measure, p.dimension, p.line) p.measure, p.dimension, p.category, p.area
            FROM part p JOIN open_line USING (measure, dimension, line)
            WHERE NOT p.withheld AND p.contributors > 0
            ORDER BY p.measure, p.dimension, p.line, p.contributors, p.category, p.area
        )
        UPDATE nation.cell c SET withheld = true FROM next_smallest n
        WHERE c.snapshot = counted AND c.measure = n.measure AND c.dimension = n.dimension
        AND c.category = n.category AND c.area = n.area AND NOT c.withheld;
        GET DIAGNOSTICS hidden = ROW_COUNT;
        EXIT WHEN hidden = 0;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION nation.withhold(uuid) FROM PUBLIC;
ALTER FUNCTION nation.withhold(uuid) OWNER TO ieum_aggregate;

--changeset nation:recount splitStatements:false
-- Counts the country as of now. One count for each day stays, the last one.
CREATE FUNCTION nation.recount(as_of timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    counted uuid := uuidv7();
    today date := (as_of AT TIME ZONE 'Asia/Seoul')::date;
BEGIN
    IF core.current_tenant() IS DISTINCT FROM 'national' THEN
        RAISE EXCEPTION 'only the ministry counts the country' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- two counts at once would both keep theirs
    PERFORM pg_advisory_xact_lock(hashtext('nation.recount'));
    DELETE FROM nation.snapshot WHERE (at AT TIME ZONE 'Asia/Seoul')::date = today;
    INSERT INTO nation.snapshot (id, at, mark) VALUES (counted, as_of, nation.mark());

    INSERT INTO nation.cell (snapshot, measure, dimension, category, area, value, contributors)
    WITH base AS MATERIALIZED (
        SELECT region, size_class, section, count(*) AS firms,
               count(employees) AS with_employees, COALESCE(sum(employees), 0) AS employees,
               count(revenue) AS with_revenue, COALESCE(sum(revenue), 0) AS revenue
        FROM nation.counted_company GROUP BY region, size_class, section
    ), line AS (
        SELECT region, 'ALL' AS dimension, 'ALL' AS category, firms, with_employees, employees, with_revenue, revenue
        FROM base
        UNION ALL
        SELECT region, 'SIZE', size_class, firms, with_employees, employees, with_revenue, revenue FROM base
        UNION ALL
        SELECT region, 'SECTION', section, firms, with_employees, employees, with_revenue, revenue FROM base
        UNION ALL
        SELECT c.region, 'CERTIFICATE', k.kind, count(*), count(c.employees), COALESCE(sum(c.employees), 0),
               count(c.revenue), COALESCE(sum(c.revenue), 0)
        FROM nation.counted_company c
        JOIN (SELECT DISTINCT tenant_id, company_id, kind FROM core.company_certificate
              WHERE (valid_from IS NULL OR valid_from <= today) AND (valid_to IS NULL OR valid_to >= today)) k
            ON k.tenant_id = c.region AND k.company_id = c.id
        GROUP BY c.region, k.kind
    ), area AS (
        SELECT id AS region, id AS area FROM reference.region
        UNION ALL SELECT id, CASE WHEN capital_area THEN 'capital' ELSE 'rest' END FROM reference.region
        UNION ALL SELECT id, 'country' FROM reference.region
    ), total AS (
        SELECT area, dimension, category, sum(firms) AS firms, sum(with_employees) AS with_employees,
               sum(employees) AS employees, sum(with_revenue) AS with_revenue, sum(revenue) AS revenue
        FROM line JOIN area USING (region) GROUP BY area, dimension, category
    )
    SELECT counted, m.measure, t.dimension, t.category, t.area, m.value, m.contributors
    FROM total t CROSS JOIN LATERAL (VALUES
        ('FIRMS', t.firms::bigint, t.firms::bigint),
        ('EMPLOYEES', t.employees::bigint, t.with_employees::bigint),
        ('REVENUE', t.revenue::bigint, t.with_revenue::bigint)) AS m (measure, value, contributors)
    WHERE m.contributors > 0;

    PERFORM nation.withhold(counted);
END $$;
REVOKE ALL ON FUNCTION nation.recount(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nation.recount(timestamptz) TO ieum_app;
ALTER FUNCTION nation.recount(timestamptz) OWNER TO ieum_aggregate;

--changeset nation:views
CREATE VIEW nation.company_figure AS
SELECT s.at, c.measure, c.dimension, c.category, c.area, c.withheld,
       CASE WHEN NOT c.withheld THEN c.value END AS value
FROM nation.cell c JOIN nation.snapshot s ON s.id = c.snapshot
WHERE s.id = (SELECT id FROM nation.snapshot ORDER BY at DESC LIMIT 1)
AND (SELECT core.current_tenant()) = 'national';

CREATE VIEW nation.count_of_day AS
SELECT (s.at AT TIME ZONE 'Asia/Seoul')::date AS day, c.measure, c.area, c.withheld,
       CASE WHEN NOT c.withheld THEN c.value END AS value
FROM nation.cell c JOIN nation.snapshot s ON s.id = c.snapshot
WHERE c.dimension = 'ALL' AND (SELECT core.current_tenant()) = 'national';

CREATE VIEW nation.last_count AS
SELECT at, mark <> nation.mark() AS outdated FROM nation.snapshot
WHERE (SELECT core.current_tenant()) = 'national' ORDER BY at DESC LIMIT 1;

GRANT SELECT ON nation.company_figure, nation.count_of_day, nation.last_count TO ieum_app;
ALTER VIEW nation.company_figure OWNER TO ieum_aggregate;
ALTER VIEW nation.count_of_day OWNER TO ieum_aggregate;
ALTER VIEW nation.last_count OWNER TO ieum_aggregate;
