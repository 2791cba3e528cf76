--liquibase formatted sql

--changeset nation:targets
SELECT core.count_nationally('core.project');
SELECT core.count_nationally('core.project_step');

-- Leading firms with evidence, each firm once whatever the number of tenants that know it: 'joint' before a region, the
-- region of the headquarters before others. Regions of 수도권 choose none (rule scope.industry).
CREATE VIEW nation.leading_period AS
SELECT COALESCE(c.business_number, c.id::text) AS firm,
       CASE WHEN starts_with(f.tenant_id, 'joint-') THEN 'joint' ELSE f.tenant_id END AS area,
       c.headquarters_here, f.since, f.until
FROM core.firm_class f
JOIN core.company c ON c.tenant_id = f.tenant_id AND c.id = f.company_id
LEFT JOIN reference.region r ON r.id = f.tenant_id
WHERE f.class = 'LEADING' AND f.evidence IS NOT NULL AND c.deleted_at IS NULL AND c.status <> 'CLOSED'
AND (starts_with(f.tenant_id, 'joint-') OR NOT r.capital_area);
ALTER VIEW nation.leading_period OWNER TO ieum_aggregate;

-- A project has succeeded when it has ended and every step has its day; the last one is its own. What regions do in a
-- tenant they have in common stands in their own, too.
CREATE VIEW nation.succeeded_project AS
SELECT p.tenant_id AS region, p.id, max(s.done_on) AS done_on
FROM core.project p JOIN core.project_step s ON s.tenant_id = p.tenant_id AND s.project_id = p.id
WHERE p.state = 'ENDED' AND NOT starts_with(p.tenant_id, 'joint-')
GROUP BY p.tenant_id, p.id HAVING count(*) = count(s.done_on);
ALTER VIEW nation.succeeded_project OWNER TO ieum_aggregate;

-- Counts of one or two firms are withheld, and where a single one would follow from the total, the next smallest too.
-- 'pillar' (the regions together) and 'joint' add up to 'country', so both stay hidden where one has to. Projects are no
-- firms and are shown as they are.
CREATE VIEW nation.target_count AS
WITH firm AS (
    SELECT DISTINCT ON (firm) firm, area FROM nation.leading_period WHERE until IS NULL
    ORDER BY firm, area = 'joint' DESC, headquarters_here DESC, since, area
), place AS (
    SELECT id AS area FROM reference.region WHERE NOT capital_area UNION ALL SELECT 'joint'
), counted AS (
    SELECT place.area, count(firm.firm) AS n FROM place LEFT JOIN firm USING (area) GROUP BY place.area
), total AS (
    SELECT sum(n)::bigint AS country, sum(n) FILTER (WHERE area <> 'joint')::bigint AS pillar,
           count(*) FILTER (WHERE n IN (1, 2)) AS small
    FROM counted
), judged AS (
    SELECT c.area, c.n, c.n IN (1, 2)
        OR c.area = 'joint' AND t.pillar IN (1, 2)
        OR t.small = 1 AND c.area = (SELECT area FROM counted WHERE n > 2 ORDER BY n, area LIMIT 1) AS withheld
    FROM counted c CROSS JOIN total t
), leading_count AS (
    SELECT area, n, withheld FROM judged
    UNION ALL SELECT 'country', country, country IN (1, 2) FROM total
    UNION ALL SELECT 'pillar', t.pillar, t.pillar IN (1, 2) OR j.withheld
    FROM total t JOIN judged j ON j.area = 'joint'
), project AS (
    SELECT r.id AS area, count(p.id) AS n FROM reference.region r
    LEFT JOIN nation.succeeded_project p ON p.region = r.id GROUP BY r.id
)
SELECT 'LEADING' AS target, area, withheld, CASE WHEN NOT withheld THEN n END AS value FROM leading_count
WHERE (SELECT core.current_tenant()) = 'national'
UNION ALL SELECT 'PROJECT', area, false, n FROM project WHERE (SELECT core.current_tenant()) = 'national'
UNION ALL SELECT 'PROJECT', 'country', false, n FROM (SELECT sum(n)::bigint AS n FROM project) AS every_project
WHERE (SELECT core.current_tenant()) = 'national';
GRANT SELECT ON nation.target_count TO ieum_app;
ALTER VIEW nation.target_count OWNER TO ieum_aggregate;

-- How many there were at the end of each year, over the whole country.
CREATE VIEW nation.target_year AS
WITH year AS (SELECT y AS year, make_date(y, 12, 31) AS day FROM generate_series(2020, 2050) AS y), counted AS (
    SELECT 'LEADING' AS target, y.year, count(DISTINCT p.firm) AS n
    FROM year y LEFT JOIN nation.leading_period p ON p.since <= y.day AND (p.until IS NULL OR p.until > y.day)
    GROUP BY y.year
    UNION ALL
    SELECT 'PROJECT', y.year, count(p.id)
    FROM year y LEFT JOIN nation.succeeded_project p ON p.done_on <= y.day GROUP BY y.year
)
SELECT target, year, target = 'LEADING' AND n IN (1, 2) AS withheld,
       CASE WHEN target <> 'LEADING' OR n NOT IN (1, 2) THEN n END AS value
FROM counted WHERE (SELECT core.current_tenant()) = 'national';
GRANT SELECT ON nation.target_year TO ieum_app;
ALTER VIEW nation.target_year OWNER TO ieum_aggregate;
