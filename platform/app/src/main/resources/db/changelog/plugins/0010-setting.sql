--liquibase formatted sql

--changeset plugins:setting
CREATE TABLE core.plugin_setting (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    plugin_id text NOT NULL CHECK (plugin_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    key text NOT NULL CHECK (key ~ '^[a-z][a-z0-9-]{0,59}$'),
    value text CHECK (length(value) <= 1000),
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    PRIMARY KEY (tenant_id, plugin_id, key)
);
SELECT core.isolate('core.plugin_setting');
COMMENT ON TABLE core.plugin_setting IS
    'What the region has set for a plugin other than the default of its manifest; former values stand in core.change';
COMMENT ON COLUMN core.plugin_setting.value IS 'As text; NULL where the region wants nothing although there is a default';
