--liquibase formatted sql

--changeset nation:series
CREATE TABLE reference.series (
    id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{2,60}$'),
    name_ko text NOT NULL,
    name_en text NOT NULL,
    unit_ko text NOT NULL,
    unit_en text NOT NULL,
    source_ko text NOT NULL,
    source_en text NOT NULL,
    place text NOT NULL,
    additive boolean NOT NULL,
    parts text[] NOT NULL,
    note_ko text,
    note_en text,
    position integer NOT NULL
);
SELECT reference.share('reference.series');
COMMENT ON TABLE reference.series IS 'Statistics the policy looks at (requirements 2.1, F2, F3, F8, F9, 5.10)';
COMMENT ON COLUMN reference.series.place IS 'The clause of the paper, or its chart C1 to C10';
COMMENT ON COLUMN reference.series.additive IS 'Whether capital and rest add up to country';
COMMENT ON COLUMN reference.series.parts IS 'The series that this one is the sum of, for the same area and period';

-- Every figure that was ever told stays; the last one holds. So an undo of an import brings the former one back.
CREATE TABLE reference.series_figure (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    series text NOT NULL REFERENCES reference.series,
    area text NOT NULL,
    period text NOT NULL CHECK (period ~ '^[0-9]{4}(-[0-9]{4}|-[0-9]{2}|-Q[1-4])?$'),
    value numeric NOT NULL,
    source_ko text NOT NULL,
    source_en text NOT NULL,
    as_of date,
    import_id uuid,
    told_at timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (series, area, period, import_id)
);
SELECT reference.share('reference.series_figure');
CREATE INDEX series_figure_of_import ON reference.series_figure (import_id) WHERE import_id IS NOT NULL;
COMMENT ON COLUMN reference.series_figure.area IS 'country, capital, rest, or a tenant';
COMMENT ON COLUMN reference.series_figure.as_of IS 'The day of the source; NULL where it gives none';
COMMENT ON COLUMN reference.series_figure.import_id IS 'The import it came with; NULL: from the files of tenants/national';

CREATE VIEW reference.series_now WITH (security_invoker = true) AS
SELECT DISTINCT ON (series, area, period) * FROM reference.series_figure
ORDER BY series, area, period, told_at DESC, id DESC;
GRANT SELECT ON reference.series_now TO ieum_app;
