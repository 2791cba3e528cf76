--liquibase formatted sql

--changeset plugins:job
CREATE TABLE core.plugin_job (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    plugin_id text NOT NULL CHECK (plugin_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    job_id text NOT NULL CHECK (job_id ~ '^@?[a-z][a-z0-9-]{0,59}$'),
    due_at timestamptz NOT NULL,
    claimed_by uuid,
    claimed_until timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    outcome text CHECK (outcome IN ('WELL', 'FAILED', 'TOO_LONG', 'CUT_OFF')),
    error text CHECK (length(error) <= 500),
    PRIMARY KEY (tenant_id, plugin_id, job_id),
    CHECK ((claimed_by IS NULL) = (claimed_until IS NULL)),
    CHECK ((ended_at IS NULL) = (outcome IS NULL))
);
SELECT core.isolate('core.plugin_job');
COMMENT ON TABLE core.plugin_job IS 'When a job of a plugin is due, which node has it, and how its last run ended';
COMMENT ON COLUMN core.plugin_job.job_id IS 'As in the manifest; one that the platform does for the plugin begins with @';
COMMENT ON COLUMN core.plugin_job.claimed_until IS 'Renewed while it runs; when it has passed, the node is gone and another may begin';
