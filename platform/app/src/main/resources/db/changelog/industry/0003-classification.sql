--liquibase formatted sql

--changeset industry:firm-in-scope
CREATE VIEW core.firm_in_scope WITH (security_invoker = true) AS
SELECT tenant_id, id, size_class, main_industry, main_industry_revision, latest_year, headquarters_here
FROM core.company
WHERE deleted_at IS NULL AND status <> 'CLOSED' AND main_industry IS NOT NULL;
GRANT SELECT ON core.firm_in_scope TO ieum_app, ieum_aggregate;
COMMENT ON VIEW core.firm_in_scope IS
    'Firms whose industry counts for the classification: the one place that says which industries those are';

--changeset industry:firm-indicator splitStatements:false
-- What is measured of a firm (requirements 1.3), rounded half up to hundredths so that what is shown is what is scored.
-- NULL: not known. A firm without a certificate has none only where the region's register knows that certificate at all.
-- The bounds stand at each table, so that one piece of a region is read by its index and a country by its tables.
CREATE FUNCTION core.hundredth(value double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN floor(value * 100 + 0.500000001) / 100;

CREATE FUNCTION core.firm_indicator(day date, oldest integer, kinds text[], sizes text[], after uuid, upto uuid)
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
        FROM core.firm_in_scope c
        WHERE c.size_class = ANY ($4) AND c.id > $5 AND c.id <= $6) f
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
    'sizes: size classes in scope; after and upto: ids of firms';

--changeset industry:firm-score splitStatements:false
CREATE FUNCTION core.earned(value double precision, full_marks double precision, weight double precision)
    RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN LEAST(GREATEST(value / full_marks, 0), 1) * weight;
COMMENT ON FUNCTION core.earned IS 'Points of an indicator: its part of the value with full marks, clipped to 0..1, times the weight';

CREATE FUNCTION core.measurable(value double precision, weight double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN value IS NULL THEN 0 ELSE weight END;

CREATE FUNCTION core.tenth(value double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN floor(value * 10 + 0.500000001) / 10;

-- Weights and marks in the order of the columns of firm_indicator. A score is 0..100 over the weight that could be
-- measured, NULL where none could; confidence is the measured share of all weight, in percent.
CREATE FUNCTION core.firm_score(rd_intensity double precision, research_lab double precision,
        patents double precision, certificates double precision, venture double precision,
        sales_growth double precision, employment_growth double precision, export_share double precision,
        asset_growth double precision, weights double precision[], marks double precision[])
    RETURNS TABLE (innovation double precision, growth double precision, confidence double precision)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT core.tenth(s.innovation * 100 / NULLIF(s.innovation_weight, 0)),
           core.tenth(s.growth * 100 / NULLIF(s.growth_weight, 0)),
           core.tenth((s.innovation_weight + s.growth_weight) * 100
               / ($10[1] + $10[2] + $10[3] + $10[4] + $10[5] + $10[6] + $10[7] + $10[8] + $10[9]))
    FROM (SELECT core.earned($1, $11[1], $10[1]) + core.earned($2, $11[2], $10[2]) + core.earned($3, $11[3], $10[3])
                     + core.earned($4, $11[4], $10[4]) + core.earned($5, $11[5], $10[5]) AS innovation,
                 core.measurable($1, $10[1]) + core.measurable($2, $10[2]) + core.measurable($3, $10[3])
                     + core.measurable($4, $10[4]) + core.measurable($5, $10[5]) AS innovation_weight,
                 core.earned($6, $11[6], $10[6]) + core.earned($7, $11[7], $10[7]) + core.earned($8, $11[8], $10[8])
                     + core.earned($9, $11[9], $10[9]) AS growth,
                 core.measurable($6, $10[6]) + core.measurable($7, $10[7]) + core.measurable($8, $10[8])
                     + core.measurable($9, $10[9]) AS growth_weight
          OFFSET 0) s
    OFFSET 0
$$;

-- Limits: least confidence, points of candidate and leading, how many scores must reach those.
CREATE FUNCTION core.class_of_scores(innovation double precision, growth double precision,
        confidence double precision, limits double precision[])
    RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN confidence < limits[1] THEN NULL
        WHEN CASE WHEN innovation >= limits[3] THEN 1 ELSE 0 END + CASE WHEN growth >= limits[3] THEN 1 ELSE 0 END
            >= limits[5] THEN 'LEADING'
        WHEN CASE WHEN innovation >= limits[2] THEN 1 ELSE 0 END + CASE WHEN growth >= limits[2] THEN 1 ELSE 0 END
            >= limits[4] THEN 'CANDIDATE'
        ELSE 'POTENTIAL' END;
COMMENT ON FUNCTION core.class_of_scores IS 'The class that the scores propose; NULL: too little is known of the firm';

--changeset industry:classification-run
CREATE TABLE core.classification_run (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    day date NOT NULL,
    phase text NOT NULL DEFAULT 'QUEUED'
        CHECK (phase IN ('QUEUED', 'COMPUTING', 'READY', 'CANCELLED', 'FAILED', 'CUT_OFF')),
    firms_total integer NOT NULL DEFAULT 0,
    firms_done integer NOT NULL DEFAULT 0,
    ordered_by text NOT NULL,
    ordered_account uuid NOT NULL,
    ordered_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
SELECT core.isolate('core.classification_run');
CREATE UNIQUE INDEX classification_run_at_work ON core.classification_run (tenant_id)
    WHERE phase IN ('QUEUED', 'COMPUTING');
COMMENT ON TABLE core.classification_run IS 'Scores of all firms of a region as of a day; its review is a life cycle';
COMMENT ON COLUMN core.classification_run.phase IS
    'How the computing went; CUT_OFF: the system stopped in the middle, nothing of the run was kept';

CREATE TABLE core.classification_run_rule (
    tenant_id text NOT NULL,
    run_id uuid NOT NULL,
    version uuid NOT NULL REFERENCES reference.policy_rule_version,
    PRIMARY KEY (tenant_id, run_id, version),
    FOREIGN KEY (tenant_id, run_id) REFERENCES core.classification_run (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.classification_run_rule');
COMMENT ON TABLE core.classification_run_rule IS 'The versions of rules a run was computed under';

--changeset industry:classification-row
CREATE TABLE core.classification_row (
    tenant_id text NOT NULL,
    run_id uuid NOT NULL,
    company_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 0,
    standing text NOT NULL CHECK (standing IN ('RATED', 'UNRATED', 'OUTSIDE')),
    section text NOT NULL,
    base_year smallint,
    rd_intensity double precision,
    research_lab double precision,
    patents double precision,
    certificates double precision,
    venture double precision,
    sales_growth double precision,
    employment_growth double precision,
    export_share double precision,
    asset_growth double precision,
    innovation numeric(4, 1) CHECK (innovation BETWEEN 0 AND 100),
    growth numeric(4, 1) CHECK (growth BETWEEN 0 AND 100),
    confidence numeric(4, 1) NOT NULL CHECK (confidence BETWEEN 0 AND 100),
    missing text[] NOT NULL GENERATED ALWAYS AS (array_remove(ARRAY[
        CASE WHEN rd_intensity IS NULL THEN 'rd-intensity' END,
        CASE WHEN research_lab IS NULL THEN 'research-lab' END,
        CASE WHEN patents IS NULL THEN 'patents' END,
        CASE WHEN certificates IS NULL THEN 'certificates' END,
        CASE WHEN venture IS NULL THEN 'venture' END,
        CASE WHEN sales_growth IS NULL THEN 'sales-growth' END,
        CASE WHEN employment_growth IS NULL THEN 'employment-growth' END,
        CASE WHEN export_share IS NULL THEN 'export-share' END,
        CASE WHEN asset_growth IS NULL THEN 'asset-growth' END], NULL)) STORED,
    proposed text CHECK (proposed IN ('POTENTIAL', 'CANDIDATE', 'LEADING')),
    present text CHECK (present IN ('POTENTIAL', 'CANDIDATE', 'LEADING')),
    adjusted text CHECK (adjusted IN ('POTENTIAL', 'CANDIDATE', 'LEADING')),
    change text NOT NULL GENERATED ALWAYS AS (CASE
        WHEN adjusted IS NULL AND standing = 'UNRATED' THEN 'HELD'
        WHEN COALESCE(adjusted, proposed) IS NULL THEN 'LEAVE'
        WHEN present IS NULL THEN 'ENTER'
        WHEN present = COALESCE(adjusted, proposed) THEN 'SAME'
        WHEN present = 'POTENTIAL' OR COALESCE(adjusted, proposed) = 'LEADING' THEN 'RISE'
        ELSE 'FALL' END) STORED,
    PRIMARY KEY (tenant_id, run_id, company_id),
    FOREIGN KEY (tenant_id, run_id) REFERENCES core.classification_run (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE,
    CHECK ((standing = 'RATED') = (proposed IS NOT NULL))
);
SELECT core.isolate('core.classification_row');
CREATE INDEX classification_row_of_change ON core.classification_row (tenant_id, run_id, change);
CREATE INDEX classification_row_of_company ON core.classification_row (tenant_id, company_id, run_id);
COMMENT ON TABLE core.classification_row IS 'What a run measured of a firm and proposes for it';
COMMENT ON COLUMN core.classification_row.standing IS
    'UNRATED: too little is known, the firm keeps what it is; OUTSIDE: it has a class but is not in scope any more';
COMMENT ON COLUMN core.classification_row.base_year IS 'The year of the figures; growth is against the year before';
COMMENT ON COLUMN core.classification_row.present IS 'The class that held when the run was computed';
COMMENT ON COLUMN core.classification_row.adjusted IS 'What the review set instead of the proposal';

CREATE TABLE core.classification_adjustment (
    tenant_id text NOT NULL,
    id uuid NOT NULL DEFAULT uuidv7(),
    run_id uuid NOT NULL,
    company_id uuid NOT NULL,
    class text NOT NULL CHECK (class IN ('POTENTIAL', 'CANDIDATE', 'LEADING')),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    evidence_kind text NOT NULL,
    evidence text NOT NULL CHECK (length(evidence) BETWEEN 1 AND 1000),
    author text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, run_id, company_id)
        REFERENCES core.classification_row (tenant_id, run_id, company_id) ON DELETE CASCADE
);
SELECT core.isolate('core.classification_adjustment');
CREATE INDEX classification_adjustment_of_row ON core.classification_adjustment (tenant_id, run_id, company_id, id DESC);
COMMENT ON TABLE core.classification_adjustment IS 'Who set a firm otherwise in review, why and on what evidence; the last one holds';
COMMENT ON COLUMN core.classification_adjustment.evidence_kind IS 'A key of the rules of 1.6 to 1.8, such as star-firm';

--changeset industry:firm-class-evidence
ALTER TABLE core.firm_class ADD COLUMN evidence_kind text;
ALTER TABLE core.firm_class ADD FOREIGN KEY (tenant_id, run_id) REFERENCES core.classification_run (tenant_id, id);
CREATE INDEX firm_class_of_run ON core.firm_class (tenant_id, run_id) WHERE run_id IS NOT NULL;
COMMENT ON COLUMN core.firm_class.evidence_kind IS 'A key of the rules of 1.6 to 1.8, such as star-firm';
