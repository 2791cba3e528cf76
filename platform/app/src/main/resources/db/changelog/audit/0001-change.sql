--liquibase formatted sql

--changeset audit:change
CREATE TABLE core.change (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    at timestamptz NOT NULL DEFAULT now(),
    actor text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    action text NOT NULL CHECK (action IN
        ('created', 'changed', 'deleted', 'restored', 'merged', 'imported', 'import-undone')),
    before jsonb,
    after jsonb,
    reason text,
    import_id uuid,
    PRIMARY KEY (tenant_id, id)
);
SELECT core.isolate('core.change');
REVOKE UPDATE, DELETE ON core.change FROM ieum_app;
CREATE INDEX change_of_subject ON core.change (tenant_id, subject_kind, subject_id, at DESC);
CREATE INDEX change_of_import ON core.change (tenant_id, import_id) WHERE import_id IS NOT NULL;
COMMENT ON TABLE core.change IS
    'Change history: before and after hold only the fields that differ; append-only for the application';
