--liquibase formatted sql

--changeset plugins:indicator
CREATE TABLE core.plugin_indicator (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    plugin_id text NOT NULL CHECK (plugin_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    indicator text NOT NULL CHECK (indicator ~ '^[a-z][a-z0-9-]{0,59}$'),
    day date NOT NULL,
    value numeric,
    firms int NOT NULL CHECK (firms >= -1),
    unit text NOT NULL,
    plugin_ko text NOT NULL,
    plugin_en text NOT NULL,
    name_ko text NOT NULL,
    name_en text NOT NULL,
    meaning_ko text NOT NULL,
    meaning_en text NOT NULL,
    told_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, plugin_id, indicator, day)
);
SELECT core.isolate('core.plugin_indicator');
SELECT core.count_nationally('core.plugin_indicator');
COMMENT ON TABLE core.plugin_indicator IS
    'What a plugin has published, the last figure of each day, as it was named then; outlives the plugin';
COMMENT ON COLUMN core.plugin_indicator.value IS 'NULL where the plugin had nothing to compute it from';
COMMENT ON COLUMN core.plugin_indicator.firms IS 'How many firms it stands on; -1 when it is not about firms';
