--liquibase formatted sql

--changeset plugins:installation
CREATE TABLE core.plugin_installation (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    plugin_id text NOT NULL CHECK (plugin_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    version text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    manifest text NOT NULL,
    archive bytea NOT NULL,
    state text NOT NULL DEFAULT 'INSTALLED' CHECK (state IN ('INSTALLED', 'ENABLED', 'DISABLED', 'FAILED')),
    error text,
    installed_at timestamptz NOT NULL DEFAULT now(),
    installed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, plugin_id),
    CHECK ((state = 'FAILED') = (error IS NOT NULL))
);
SELECT core.isolate('core.plugin_installation');
COMMENT ON TABLE core.plugin_installation IS
    'A plugin that a region has; the archive is here, so that every node and every restart runs the same bytes';
COMMENT ON COLUMN core.plugin_installation.manifest IS 'plugin.yaml as it stands in the archive';

--changeset plugins:step
CREATE TABLE core.plugin_step (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    plugin_id text NOT NULL,
    version text NOT NULL,
    action text NOT NULL CHECK (action IN ('INSTALLED', 'ENABLED', 'DISABLED', 'FAILED', 'UNINSTALLED')),
    at timestamptz NOT NULL DEFAULT now(),
    actor text NOT NULL,
    detail text,
    PRIMARY KEY (tenant_id, id)
);
SELECT core.isolate('core.plugin_step');
REVOKE UPDATE, DELETE ON core.plugin_step FROM ieum_app;
CREATE INDEX plugin_step_of_plugin ON core.plugin_step (tenant_id, plugin_id, at DESC);
COMMENT ON TABLE core.plugin_step IS 'What happened to a plugin, step by step; outlives the installation and only grows';
