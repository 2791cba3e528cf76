--liquibase formatted sql

--changeset industry:share-own splitStatements:false
-- Makes a table of schema reference the ministry's own, of which a region reads what the condition lets it read: what is
-- drafted stays with the ministry by the database's own hand, and is published by one change, not by a copy.
CREATE FUNCTION reference.share_own(shared regclass, readable text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', shared);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', shared);
    EXECUTE format('CREATE POLICY ministry ON %s USING ((SELECT core.current_tenant()) = ''national'') '
                   'WITH CHECK ((SELECT core.current_tenant()) = ''national'')', shared);
    EXECUTE format('CREATE POLICY region_reads ON %s FOR SELECT USING (%s)', shared, readable);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO ieum_app', shared);
END $$;

--changeset industry:achievement
CREATE TABLE reference.achievement (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    year smallint NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2100),
    figures_year smallint NOT NULL,
    rules uuid[] NOT NULL,
    measured_at timestamptz NOT NULL,
    measured_by text NOT NULL,
    fixed_at timestamptz,
    CHECK (figures_year < year)
);
SELECT reference.share_own('reference.achievement', 'fixed_at IS NOT NULL');
COMMENT ON TABLE reference.achievement IS 'How the regions did, for the allocation of a year (requirements 1.13)';
COMMENT ON COLUMN reference.achievement.year IS 'The year whose money follows from it';
COMMENT ON COLUMN reference.achievement.figures_year IS 'The year that was measured, against the year before it';
COMMENT ON COLUMN reference.achievement.rules IS 'Versions of the rules it was measured under';
COMMENT ON COLUMN reference.achievement.fixed_at IS 'Since when its grades hold; NULL while they are a proposal, which regions do not see';

CREATE TABLE reference.achievement_region (
    achievement uuid NOT NULL REFERENCES reference.achievement ON DELETE CASCADE,
    region text NOT NULL REFERENCES reference.region,
    score numeric(5, 2) CHECK (score BETWEEN 0 AND 100),
    confidence numeric(5, 2) NOT NULL CHECK (confidence BETWEEN 0 AND 100),
    rank smallint,
    proposed text CHECK (proposed IN ('S', 'A', 'B', 'C', 'D')),
    grade text CHECK (grade IN ('S', 'A', 'B', 'C', 'D')),
    reason text CHECK (length(reason) BETWEEN 1 AND 1000),
    decided_by text,
    decided_at timestamptz,
    PRIMARY KEY (achievement, region),
    CHECK (grade IS NOT DISTINCT FROM proposed OR reason IS NOT NULL),
    CHECK ((reason IS NULL) = (decided_by IS NULL))
);
SELECT reference.share_own('reference.achievement_region', 'region = (SELECT core.current_tenant()) AND EXISTS (
    SELECT FROM reference.achievement a WHERE a.id = achievement AND a.fixed_at IS NOT NULL)');
COMMENT ON COLUMN reference.achievement_region.confidence IS 'Percent of the weights whose indicators are known';
COMMENT ON COLUMN reference.achievement_region.grade IS 'What the ministry decided; the proposal until then';

CREATE TABLE reference.achievement_value (
    achievement uuid NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    firms integer NOT NULL,
    base numeric,
    result numeric,
    value numeric,
    missing text CHECK (missing IN ('NO_FIRMS', 'WITHHELD', 'NO_BASE')),
    weight numeric NOT NULL,
    points numeric(5, 2) CHECK (points BETWEEN 0 AND 100),
    PRIMARY KEY (achievement, region, indicator),
    FOREIGN KEY (achievement, region) REFERENCES reference.achievement_region ON DELETE CASCADE,
    CHECK ((value IS NULL) = (missing IS NOT NULL)),
    CHECK ((value IS NULL) = (points IS NULL))
);
SELECT reference.share_own('reference.achievement_value', 'region = (SELECT core.current_tenant()) AND EXISTS (
    SELECT FROM reference.achievement a WHERE a.id = achievement AND a.fixed_at IS NOT NULL)');
COMMENT ON COLUMN reference.achievement_value.firms IS 'How many firms it stands on';
COMMENT ON COLUMN reference.achievement_value.missing IS 'Why there is no value: it lowers the confidence, not the score';

--changeset industry:keep-achievement splitStatements:false
CREATE FUNCTION reference.keep_achievement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM reference.achievement a WHERE a.fixed_at IS NOT NULL
            AND a.id = CASE TG_OP WHEN 'DELETE' THEN OLD.achievement ELSE NEW.achievement END) THEN
        RAISE EXCEPTION 'the grades of the year are fixed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_achievement BEFORE INSERT OR UPDATE OR DELETE ON reference.achievement_region
    FOR EACH ROW EXECUTE FUNCTION reference.keep_achievement();
CREATE TRIGGER keep_achievement BEFORE INSERT OR UPDATE OR DELETE ON reference.achievement_value
    FOR EACH ROW EXECUTE FUNCTION reference.keep_achievement();

--changeset industry:region-result
-- How the small and medium firms of a region did in a year, over all tenants at once; results that stand on one or two
-- firms are withheld. Growth compares the same firms in both years, so that a list which has grown is no growth.
CREATE VIEW nation.region_result AS
SELECT region, year, indicator, firms, firms IN (1, 2) OR result_firms IN (1, 2) AS withheld,
       CASE WHEN firms NOT IN (1, 2) AND result_firms NOT IN (1, 2) THEN base END AS base,
       CASE WHEN firms NOT IN (1, 2) AND result_firms NOT IN (1, 2) THEN result END AS result
FROM (
    SELECT c.region, n.year, m.indicator, count(*) AS firms, count(*) AS result_firms,
           sum(m.before)::numeric AS base, sum(m.after)::numeric AS result
    FROM core.company_figures n
    JOIN core.company_figures p
        ON p.tenant_id = n.tenant_id AND p.company_id = n.company_id AND p.year = n.year - 1
    JOIN nation.counted_company c ON c.region = n.tenant_id AND c.id = n.company_id
    CROSS JOIN LATERAL (VALUES
        ('sales-growth', p.revenue, n.revenue),
        ('employment-growth', p.employees::bigint, n.employees::bigint),
        ('export-growth', p.exports, n.exports),
        ('research-growth', p.rnd_expense, n.rnd_expense)) AS m (indicator, before, after)
    WHERE m.before IS NOT NULL AND m.after IS NOT NULL AND c.size_class NOT IN ('MID_SIZED', 'LARGE')
    GROUP BY c.region, n.year, m.indicator
    UNION ALL
    SELECT c.region, y.year, m.indicator, count(*), count(*) FILTER (WHERE m.counts),
           count(*)::numeric, (count(*) FILTER (WHERE m.counts))::numeric
    FROM (SELECT generate_series(min(extract(year FROM since)), extract(year FROM now()))::smallint
          FROM core.firm_class) AS y (year)
    JOIN core.firm_class f ON f.since < make_date(y.year + 1, 1, 1)
        AND (f.until IS NULL OR f.until >= make_date(y.year + 1, 1, 1))
    JOIN nation.counted_company c ON c.region = f.tenant_id AND c.id = f.company_id
    LEFT JOIN core.firm_class b ON b.tenant_id = f.tenant_id AND b.company_id = f.company_id
        AND b.since <= make_date(y.year, 1, 1) AND (b.until IS NULL OR b.until > make_date(y.year, 1, 1))
    CROSS JOIN LATERAL (VALUES
        ('class-share', true, f.class IN ('CANDIDATE', 'LEADING')),
        ('class-rise', b.class IS NOT NULL,
            array_position(ARRAY['POTENTIAL', 'CANDIDATE', 'LEADING'], f.class)
                > array_position(ARRAY['POTENTIAL', 'CANDIDATE', 'LEADING'], b.class))) AS m (indicator, known, counts)
    WHERE m.known
    GROUP BY c.region, y.year, m.indicator) AS measured
WHERE (SELECT core.current_tenant()) = 'national';
GRANT SELECT ON nation.region_result TO ieum_app;
COMMENT ON VIEW nation.region_result IS 'Growth: base and result are sums of the year before and of the year. Classes: firms with a class, and those that count, at the end of the year';
ALTER VIEW nation.region_result OWNER TO ieum_aggregate;

--changeset industry:allocation
CREATE TABLE reference.allocation_sheet (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    year smallint NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    revision smallint NOT NULL CHECK (revision > 0),
    total bigint NOT NULL CHECK (total >= 0),
    ratio numeric(5, 2) NOT NULL CHECK (ratio BETWEEN 0 AND 100),
    pool bigint NOT NULL CHECK (pool BETWEEN 0 AND total),
    terms jsonb NOT NULL,
    rules uuid[] NOT NULL,
    reason text CHECK (length(reason) BETWEEN 1 AND 1000),
    made_at timestamptz NOT NULL,
    made_by text NOT NULL,
    approved_at timestamptz,
    published_at timestamptz,
    discarded_at timestamptz,
    replaced_at timestamptz,
    UNIQUE (year, revision),
    CHECK (revision = 1 OR reason IS NOT NULL),
    CHECK (published_at IS NULL OR approved_at IS NOT NULL),
    CHECK (published_at IS NULL OR discarded_at IS NULL),
    CHECK (replaced_at IS NULL OR published_at IS NOT NULL)
);
SELECT reference.share_own('reference.allocation_sheet', 'published_at IS NOT NULL');
REVOKE DELETE ON reference.allocation_sheet FROM ieum_app;
CREATE UNIQUE INDEX allocation_sheet_open ON reference.allocation_sheet (year)
    WHERE published_at IS NULL AND discarded_at IS NULL;
CREATE UNIQUE INDEX allocation_sheet_in_force ON reference.allocation_sheet (year)
    WHERE published_at IS NOT NULL AND replaced_at IS NULL;
COMMENT ON TABLE reference.allocation_sheet IS 'The allocation of a year (requirements 1.13 to 1.15); a correction is a further revision';
COMMENT ON COLUMN reference.allocation_sheet.terms IS 'Members in their order, and what the grades count, are paid and weigh';
COMMENT ON COLUMN reference.allocation_sheet.rules IS 'Versions of the rules it was computed under';
COMMENT ON COLUMN reference.allocation_sheet.reason IS 'Why it corrects the revision before';
COMMENT ON COLUMN reference.allocation_sheet.approved_at IS 'Since when its lines are locked';
COMMENT ON COLUMN reference.allocation_sheet.published_at IS 'Since when regions see it';
COMMENT ON COLUMN reference.allocation_sheet.replaced_at IS 'When a later revision was published';

CREATE TABLE reference.allocation_line (
    sheet uuid NOT NULL REFERENCES reference.allocation_sheet,
    region text NOT NULL REFERENCES reference.region,
    position smallint NOT NULL,
    grade text NOT NULL CHECK (grade IN ('S', 'A', 'B', 'C', 'D')),
    equal bigint NOT NULL CHECK (equal >= 0),
    fixed bigint NOT NULL CHECK (fixed >= 0),
    weighted bigint NOT NULL CHECK (weighted >= 0),
    PRIMARY KEY (sheet, region)
);
SELECT reference.share_own('reference.allocation_line', 'region = (SELECT core.current_tenant()) AND EXISTS (
    SELECT FROM reference.allocation_sheet s WHERE s.id = sheet AND s.published_at IS NOT NULL)');
CREATE INDEX allocation_line_of_region ON reference.allocation_line (region, sheet);
COMMENT ON COLUMN reference.allocation_line.position IS 'Order in which won that cannot be divided were given out';

--changeset industry:keep-allocation splitStatements:false
-- What is approved is locked, and what is published never changes: the database says so itself.
CREATE FUNCTION reference.keep_allocation_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM reference.allocation_sheet s
            WHERE s.id = CASE TG_OP WHEN 'DELETE' THEN OLD.sheet ELSE NEW.sheet END
            AND (s.approved_at IS NOT NULL OR s.discarded_at IS NOT NULL)) THEN
        RAISE EXCEPTION 'the allocation sheet is locked' USING ERRCODE = 'check_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_allocation_line BEFORE INSERT OR UPDATE OR DELETE ON reference.allocation_line
    FOR EACH ROW EXECUTE FUNCTION reference.keep_allocation_line();

CREATE FUNCTION reference.keep_allocation_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    lines bigint;
    incentives bigint;
BEGIN
    IF OLD.discarded_at IS NOT NULL
        OR OLD.published_at IS NOT NULL AND (to_jsonb(NEW) - 'replaced_at' <> to_jsonb(OLD) - 'replaced_at'
            OR OLD.replaced_at IS NOT NULL)
        OR OLD.approved_at IS NOT NULL AND NEW.approved_at IS NOT NULL
            AND to_jsonb(NEW) - ARRAY['published_at', 'replaced_at'] <> to_jsonb(OLD) - ARRAY['published_at', 'replaced_at']
        OR (NEW.id, NEW.year, NEW.revision) <> (OLD.id, OLD.year, OLD.revision) THEN
        RAISE EXCEPTION 'the allocation sheet is locked' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.approved_at IS NOT NULL AND OLD.approved_at IS NULL THEN
        SELECT sum(equal + fixed + weighted), sum(fixed + weighted) INTO lines, incentives
        FROM reference.allocation_line WHERE sheet = NEW.id;
        IF lines IS DISTINCT FROM NEW.total OR incentives IS DISTINCT FROM NEW.pool THEN
            RAISE EXCEPTION 'the lines do not add up to the sheet' USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_allocation_sheet BEFORE UPDATE ON reference.allocation_sheet
    FOR EACH ROW EXECUTE FUNCTION reference.keep_allocation_sheet();

-- Grades that an approved sheet was computed with stay fixed.
CREATE FUNCTION reference.keep_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.fixed_at IS NOT NULL THEN
        IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'fixed_at' <> to_jsonb(OLD) - 'fixed_at' THEN
            RAISE EXCEPTION 'the grades of the year are fixed' USING ERRCODE = 'check_violation';
        END IF;
        IF NEW.fixed_at IS NULL AND EXISTS (SELECT FROM reference.allocation_sheet s WHERE s.year = OLD.year
                AND s.approved_at IS NOT NULL AND s.discarded_at IS NULL) THEN
            RAISE EXCEPTION 'an allocation sheet stands on these grades' USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_fixed BEFORE UPDATE OR DELETE ON reference.achievement
    FOR EACH ROW EXECUTE FUNCTION reference.keep_fixed();
