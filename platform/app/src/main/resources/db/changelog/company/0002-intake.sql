--liquibase formatted sql

--changeset company:match
CREATE TABLE core.company_match (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    import_id uuid NOT NULL,
    row_number integer NOT NULL,
    how text NOT NULL CHECK (how IN ('KEY', 'MOVED', 'NUMBER', 'NAME', 'UNKNOWN', 'WITH')),
    company_id uuid,
    with_row integer,
    old_key text,
    conflict jsonb,
    kept text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (tenant_id, import_id, row_number),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.import (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.company_match');
COMMENT ON TABLE core.company_match IS 'Which firm a row of an import means, from the comparison until the row goes in';
COMMENT ON COLUMN core.company_match.how IS
    'KEY: the list named it before; MOVED: under another key; NUMBER, NAME: as the register knows it; '
    'UNKNOWN: cannot be told; WITH: another workplace of the new firm of with_row';
COMMENT ON COLUMN core.company_match.kept IS 'Fields that a person has changed since, so the list leaves them alone';

--changeset company:before
CREATE TABLE core.company_before (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    import_id uuid NOT NULL,
    company_id uuid NOT NULL,
    before jsonb NOT NULL,
    version_after integer NOT NULL,
    PRIMARY KEY (tenant_id, import_id, company_id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.import (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.company_before');
COMMENT ON TABLE core.company_before IS 'A firm and its parts as they were before an import changed them: for the undo';

CREATE TABLE core.company_source_before (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    import_id uuid NOT NULL,
    source text NOT NULL,
    external_key text NOT NULL,
    before jsonb NOT NULL,
    PRIMARY KEY (tenant_id, import_id, source, external_key),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.import (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.company_source_before');
COMMENT ON TABLE core.company_source_before IS 'What a list said of a firm before an import changed it: for the undo';

--changeset company:row-conflict splitStatements:false
CREATE FUNCTION core.row_conflict(field text, severity text, text_key text, VARIADIC arguments text[]) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN jsonb_build_array(jsonb_build_object(
        'field', field,
        'severity', severity,
        'reason', jsonb_build_object('key', 'company.intake.' || text_key, 'arguments', to_jsonb(arguments)),
        'mend', jsonb_build_object('key', 'company.intake.' || text_key || '.mend', 'arguments', '[]'::jsonb),
        'proposal', NULL));
COMMENT ON FUNCTION core.row_conflict IS 'What only the register shows about a row of an import, as core.import_row.conflicts';
