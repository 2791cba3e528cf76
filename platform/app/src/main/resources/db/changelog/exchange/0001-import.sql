--liquibase formatted sql

--changeset exchange:import
CREATE TABLE core.import (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    kind text NOT NULL,
    state text NOT NULL CHECK (state IN
        ('UPLOADED', 'MAPPED', 'CHECKED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'UNDOING', 'UNDONE')),
    file_name text NOT NULL,
    file_size bigint NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    table_name text,
    source text,
    columns text[] NOT NULL DEFAULT '{}',
    mapping jsonb NOT NULL DEFAULT '{}',
    mends jsonb NOT NULL DEFAULT '[]',
    rows_total bigint NOT NULL DEFAULT 0,
    rows_done bigint NOT NULL DEFAULT 0,
    new_rows bigint NOT NULL DEFAULT 0,
    changed_rows bigint NOT NULL DEFAULT 0,
    same_rows bigint NOT NULL DEFAULT 0,
    gone_rows bigint NOT NULL DEFAULT 0,
    problem_rows bigint NOT NULL DEFAULT 0,
    warned_rows bigint NOT NULL DEFAULT 0,
    elsewhere_rows bigint NOT NULL DEFAULT 0,
    undone_rows bigint NOT NULL DEFAULT 0,
    kept_rows bigint NOT NULL DEFAULT 0,
    shares jsonb NOT NULL DEFAULT '[]',
    ordered_by_ministry boolean NOT NULL DEFAULT false,
    error text,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    undone_at timestamptz,
    undone_by text,
    PRIMARY KEY (tenant_id, id)
);
SELECT core.isolate('core.import');
CREATE INDEX import_recent ON core.import (tenant_id, created_at DESC, id);
CREATE INDEX import_same_file ON core.import (tenant_id, sha256, kind);
COMMENT ON TABLE core.import IS 'A file on its way into the register; its state says how far it is';
COMMENT ON COLUMN core.import.mapping IS 'Field key to index of the column, counted from 0';
COMMENT ON COLUMN core.import.mends IS 'Cells that the user corrected: applied anew whenever the file is read';
COMMENT ON COLUMN core.import.shares IS 'For an import over the whole country: what became of the rows, by region';

--changeset exchange:file
CREATE TABLE core.import_file (
    tenant_id text NOT NULL,
    import_id uuid NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (tenant_id, import_id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.import (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.import_file');
ALTER TABLE core.import_file ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON TABLE core.import_file IS 'The bytes as uploaded, so that any node can go on after a restart';

--changeset exchange:row
CREATE TABLE core.import_row (
    tenant_id text NOT NULL,
    import_id uuid NOT NULL,
    row_number integer NOT NULL,
    cells text[] NOT NULL DEFAULT '{}',
    key text,
    label text NOT NULL DEFAULT '',
    values jsonb,
    hash text,
    regions text[] NOT NULL DEFAULT '{}',
    fit boolean NOT NULL,
    outcome text CHECK (outcome IN ('NEW', 'CHANGED', 'SAME', 'GONE', 'PROBLEM', 'ELSEWHERE', 'REPEATED')),
    problems jsonb,
    conflicts jsonb,
    PRIMARY KEY (tenant_id, import_id, row_number),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.import (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.import_row');
-- counts its rows after each file, or the planner takes a hundred thousand for none
GRANT MAINTAIN ON core.import_row TO ieum_app;
CREATE INDEX import_row_problem ON core.import_row (tenant_id, import_id, row_number) WHERE outcome = 'PROBLEM';
COMMENT ON TABLE core.import_row IS 'The rows of a file, checked, before and after they go in';
COMMENT ON COLUMN core.import_row.row_number IS 'The row as its user sees it in the file; below zero: gone from the list';
COMMENT ON COLUMN core.import_row.fit IS 'Belongs here, has no error, repeats no other row: may be compared and go in';
COMMENT ON COLUMN core.import_row.outcome IS 'NULL: not compared yet. REPEATED: word for word an earlier row';
COMMENT ON COLUMN core.import_row.problems IS 'What the row itself shows; conflicts: what only the register shows';

--changeset exchange:mapping
CREATE TABLE core.import_mapping (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    kind text NOT NULL,
    fingerprint text NOT NULL,
    mapping jsonb NOT NULL,
    source text NOT NULL,
    used_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, kind, fingerprint)
);
SELECT core.isolate('core.import_mapping');
COMMENT ON TABLE core.import_mapping IS 'How the columns of this set of headers were connected last: field key to header';
