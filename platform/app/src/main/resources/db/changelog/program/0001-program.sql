--liquibase formatted sql

--changeset program:program
CREATE TABLE core.program (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 0,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    owner text NOT NULL CHECK (length(owner) BETWEEN 1 AND 200),
    stage text NOT NULL CHECK (stage IN ('ANY', 'START', 'GROWTH', 'LEADING', 'RECOVERY')),
    field text NOT NULL CHECK (field IN
        ('FINANCE', 'TECHNOLOGY', 'PEOPLE', 'EXPORT', 'SALES', 'START_UP', 'MANAGEMENT', 'OTHER')),
    audience text NOT NULL,
    support text NOT NULL,
    budget bigint CHECK (budget > 0),
    amount bigint CHECK (amount > 0),
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    documents text NOT NULL DEFAULT '',
    contact text NOT NULL,
    link text,
    published_on date,
    archived_on date,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK (opens_on < closes_on),
    CHECK (archived_on IS NULL OR published_on IS NOT NULL)
);
SELECT core.isolate('core.program');
CREATE INDEX program_of_board ON core.program (tenant_id, closes_on, id);
COMMENT ON TABLE core.program IS 'A programme that the region entered itself; its state follows from the dates (requirement 2.6)';
COMMENT ON COLUMN core.program.budget IS 'Whole won in all; amount: whole won at most for a firm; NULL where the call says it';
COMMENT ON COLUMN core.program.closes_on IS 'The day after the last day of application';
COMMENT ON COLUMN core.program.documents IS 'Papers to hand in, one a line';
COMMENT ON COLUMN core.program.published_on IS 'NULL while it is a draft';
