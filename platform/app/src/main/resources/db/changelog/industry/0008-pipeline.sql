--liquibase formatted sql

--changeset industry:class-year splitStatements:false
-- The same question twice: with the rights of whoever asks, so that a region sees its own years, and with those of the
-- views of the ministry, which see all. A view inside a view would ask with the rights of the reader.
DO $views$
DECLARE
    question text := $question$
WITH step AS (
    SELECT tenant_id, class, since, until,
           row_number() OVER (PARTITION BY tenant_id, company_id, class ORDER BY since) = 1 AS first_time,
           until = lead(since) OVER firm AND array_position(classes, lead(class) OVER firm)
               > array_position(classes, class) AS rose
    FROM core.firm_class, (SELECT ARRAY['POTENTIAL', 'CANDIDATE', 'LEADING']) AS c (classes)
    WINDOW firm AS (PARTITION BY tenant_id, company_id ORDER BY since)
), span AS (
    SELECT generate_series(min(extract(year FROM since))::int,
                           greatest(max(extract(year FROM since)), extract(year FROM now()))::int) AS year
    FROM core.firm_class
)
SELECT s.tenant_id, y.year, s.class,
       count(*) FILTER (WHERE s.since <= make_date(y.year, 12, 31)
           AND (s.until IS NULL OR s.until > make_date(y.year, 12, 31))) AS firms,
       count(*) FILTER (WHERE s.first_time AND extract(year FROM s.since) = y.year) AS entered,
       count(*) FILTER (WHERE s.rose AND extract(year FROM s.until) = y.year) AS risen,
       sum(s.until - s.since) FILTER (WHERE s.rose AND extract(year FROM s.until) = y.year) AS days_to_rise
FROM step s CROSS JOIN span y
GROUP BY s.tenant_id, y.year, s.class
$question$;
BEGIN
    EXECUTE 'CREATE VIEW core.class_year WITH (security_invoker = true) AS ' || question;
    EXECUTE 'CREATE VIEW nation.region_class_year AS ' || question;
END $views$;
GRANT SELECT ON core.class_year TO ieum_app;
ALTER VIEW nation.region_class_year OWNER TO ieum_aggregate;
COMMENT ON VIEW core.class_year IS
    'Firms of a class at the end of a year (or now), those that reached it for the first time in the year, and those that rose from it';

--changeset industry:nation-class-year
-- A region's one or two firms are withheld; the country's sums are made of what is shown and of what is not.
CREATE VIEW nation.class_year AS
SELECT tenant_id AS region, year, class, firms IN (1, 2) OR entered IN (1, 2) OR risen IN (1, 2) AS withheld,
       CASE WHEN firms NOT IN (1, 2) THEN firms END AS firms,
       CASE WHEN entered NOT IN (1, 2) THEN entered END AS entered,
       CASE WHEN risen NOT IN (1, 2) THEN risen END AS risen
FROM nation.region_class_year
WHERE NOT starts_with(tenant_id, 'joint-') AND (SELECT core.current_tenant()) = 'national'
UNION ALL
SELECT 'country', year, class, sum(firms) IN (1, 2),
       CASE WHEN sum(firms) NOT IN (1, 2) THEN sum(firms)::bigint END,
       CASE WHEN sum(entered) NOT IN (1, 2) THEN sum(entered)::bigint END,
       CASE WHEN sum(risen) NOT IN (1, 2) THEN sum(risen)::bigint END
FROM nation.region_class_year
WHERE NOT starts_with(tenant_id, 'joint-') AND (SELECT core.current_tenant()) = 'national'
GROUP BY year, class;
GRANT SELECT ON nation.class_year TO ieum_app;
ALTER VIEW nation.class_year OWNER TO ieum_aggregate;
