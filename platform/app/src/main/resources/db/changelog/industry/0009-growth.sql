--liquibase formatted sql

--changeset industry:growth-plan
CREATE TABLE core.growth_plan (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 0,
    company_id uuid NOT NULL,
    class text NOT NULL CHECK (class IN ('POTENTIAL', 'CANDIDATE', 'LEADING')),
    class_since date NOT NULL,
    package uuid NOT NULL REFERENCES reference.policy_rule_version,
    strategy text NOT NULL CHECK (length(strategy) <= 2000),
    recommender text CHECK (length(recommender) BETWEEN 1 AND 200),
    closed boolean NOT NULL DEFAULT false,
    written_at timestamptz NOT NULL,
    written_by text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.growth_plan');
SELECT core.count_nationally('core.growth_plan');
CREATE UNIQUE INDEX growth_plan_once ON core.growth_plan (tenant_id, company_id) WHERE NOT closed;
CREATE INDEX growth_plan_of_company ON core.growth_plan (tenant_id, company_id);
CREATE INDEX growth_plan_of_class ON core.growth_plan (tenant_id, class);
COMMENT ON TABLE core.growth_plan IS 'How a firm that holds a class is to grow (requirement 1.5)';
COMMENT ON COLUMN core.growth_plan.class IS 'What the firm was when the plan was made, whatever it has become since';
COMMENT ON COLUMN core.growth_plan.package IS 'The version of the package of the class that the plan was made under (requirements 1.6 to 1.8)';
COMMENT ON COLUMN core.growth_plan.recommender IS 'Which body recommended the firm, by name';
COMMENT ON COLUMN core.growth_plan.closed IS 'Whether it was reviewed or ended early; a firm has one open plan at most';

CREATE TABLE core.growth_rating (
    tenant_id text NOT NULL,
    plan_id uuid NOT NULL,
    area text NOT NULL,
    rating text NOT NULL CHECK (rating IN ('STRENGTH', 'AVERAGE', 'WEAKNESS')),
    note text NOT NULL CHECK (length(note) <= 1000),
    PRIMARY KEY (tenant_id, plan_id, area),
    FOREIGN KEY (tenant_id, plan_id) REFERENCES core.growth_plan (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.growth_rating');
COMMENT ON TABLE core.growth_rating IS 'The diagnosis of a plan: how the firm stands in an area of the rule growth.diagnosis-areas';

CREATE TABLE core.growth_need (
    tenant_id text NOT NULL,
    plan_id uuid NOT NULL,
    kind text NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    PRIMARY KEY (tenant_id, plan_id, kind),
    FOREIGN KEY (tenant_id, plan_id) REFERENCES core.growth_plan (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.growth_need');
COMMENT ON COLUMN core.growth_need.kind IS 'Kind of support, a key of the package';

CREATE TABLE core.growth_goal (
    tenant_id text NOT NULL,
    plan_id uuid NOT NULL,
    figure text NOT NULL CHECK (figure IN ('REVENUE', 'EMPLOYEES', 'EXPORTS', 'PATENTS')),
    base_year smallint NOT NULL,
    base_value bigint NOT NULL CHECK (base_value >= 0),
    base_source text NOT NULL CHECK (length(base_source) BETWEEN 1 AND 500),
    target_year smallint NOT NULL,
    target_value bigint NOT NULL CHECK (target_value > 0),
    PRIMARY KEY (tenant_id, plan_id, figure),
    FOREIGN KEY (tenant_id, plan_id) REFERENCES core.growth_plan (tenant_id, id) ON DELETE CASCADE,
    CHECK (target_year > base_year)
);
SELECT core.isolate('core.growth_goal');
COMMENT ON COLUMN core.growth_goal.base_value IS 'Whole won, heads or patents; as the register of firms had it, or as entered where it had none';

--changeset industry:growth-support
CREATE TABLE core.growth_support (
    tenant_id text NOT NULL,
    id uuid NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 0,
    plan_id uuid NOT NULL,
    kind text NOT NULL,
    axis text NOT NULL,
    program text NOT NULL CHECK (length(program) BETWEEN 1 AND 200),
    provider text NOT NULL CHECK (length(provider) BETWEEN 1 AND 200),
    amount bigint NOT NULL CHECK (amount > 0),
    from_on date NOT NULL,
    last_on date NOT NULL,
    outside_reason text CHECK (length(outside_reason) BETWEEN 1 AND 1000),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, plan_id) REFERENCES core.growth_plan (tenant_id, id) ON DELETE CASCADE,
    CHECK (from_on <= last_on)
);
SELECT core.isolate('core.growth_support');
SELECT core.count_nationally('core.growth_support');
CREATE INDEX growth_support_of_plan ON core.growth_support (tenant_id, plan_id);
COMMENT ON TABLE core.growth_support IS 'Support that a firm was given under its plan (requirements 1.2, 1.6 to 1.8)';
COMMENT ON COLUMN core.growth_support.axis IS 'One of the rule support.axes';
COMMENT ON COLUMN core.growth_support.amount IS 'Whole won';
COMMENT ON COLUMN core.growth_support.outside_reason IS 'Why, where the package of the plan does not have the kind; NULL where it has';

CREATE TABLE core.growth_result (
    tenant_id text NOT NULL,
    plan_id uuid NOT NULL,
    figure text NOT NULL CHECK (figure IN ('REVENUE', 'EMPLOYEES', 'EXPORTS', 'PATENTS')),
    year smallint NOT NULL,
    version integer NOT NULL DEFAULT 0,
    value bigint NOT NULL CHECK (value >= 0),
    source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
    registered boolean NOT NULL DEFAULT false,
    PRIMARY KEY (tenant_id, plan_id, figure, year),
    FOREIGN KEY (tenant_id, plan_id) REFERENCES core.growth_plan (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.growth_result');
COMMENT ON TABLE core.growth_result IS 'Results that the register of firms did not have, and those that a review found, as they were then';
COMMENT ON COLUMN core.growth_result.registered IS 'Whether a review took it from the register';

--changeset industry:nation-growth
-- A region's cells of a dimension add up to something known, so that they are shown or withheld together: withheld where
-- one of them is made of one or two firms. The country is withheld, too, where it would tell what the one withheld
-- region has.
SELECT core.count_nationally('core.life_case');

CREATE VIEW nation.growth AS
WITH plan AS (
    SELECT p.tenant_id, p.id, p.company_id, p.class, l.state
    FROM core.growth_plan p
    JOIN core.company c ON c.tenant_id = p.tenant_id AND c.id = p.company_id AND c.deleted_at IS NULL
    JOIN core.life_case l ON l.tenant_id = p.tenant_id AND l.kind = 'industry.growth' AND l.subject = p.id
), counted AS (
    SELECT tenant_id, 'STATE' AS dimension, state AS category, company_id, 1::bigint AS things, 0::numeric AS amount
    FROM plan
    UNION ALL
    SELECT tenant_id, 'CLASS', class, company_id, 1, 0 FROM plan
    UNION ALL
    SELECT s.tenant_id, 'AXIS', s.axis, p.company_id, 1, s.amount
    FROM core.growth_support s JOIN plan p ON p.tenant_id = s.tenant_id AND p.id = s.plan_id
), cell AS (
    SELECT tenant_id, dimension, category, count(DISTINCT company_id) AS firms, sum(things)::bigint AS things,
           sum(amount)::bigint AS amount
    FROM counted GROUP BY tenant_id, dimension, category
), region AS (
    SELECT cell.*, bool_or(firms < 3) OVER (PARTITION BY tenant_id, dimension) AS withheld FROM cell
), hidden AS (
    SELECT dimension, count(DISTINCT tenant_id) FILTER (WHERE withheld) AS regions FROM region GROUP BY dimension
), country AS (
    SELECT dimension, category, sum(firms) AS firms, sum(things)::bigint AS things, sum(amount)::bigint AS amount
    FROM region GROUP BY dimension, category
)
SELECT tenant_id AS area, dimension, category, withheld, CASE WHEN NOT withheld THEN firms END AS firms,
       CASE WHEN NOT withheld THEN things END AS things, CASE WHEN NOT withheld THEN amount END AS amount
FROM region WHERE (SELECT core.current_tenant()) = 'national'
UNION ALL
SELECT 'country', dimension, category, kept.withheld, CASE WHEN NOT kept.withheld THEN firms::bigint END,
       CASE WHEN NOT kept.withheld THEN things END, CASE WHEN NOT kept.withheld THEN amount END
FROM country JOIN hidden USING (dimension)
CROSS JOIN LATERAL (SELECT country.firms < 3 OR hidden.regions = 1 AS withheld) kept
WHERE (SELECT core.current_tenant()) = 'national';
GRANT SELECT ON nation.growth TO ieum_app;
COMMENT ON VIEW nation.growth IS 'Plans by state and class, and supports by axis with their amount in won, by region and in the country';
ALTER VIEW nation.growth OWNER TO ieum_aggregate;
