--liquibase formatted sql

--changeset plugins:file
CREATE TABLE core.plugin_file (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    plugin_id text NOT NULL CHECK (plugin_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    content_type text NOT NULL,
    size bigint NOT NULL CHECK (size > 0),
    content bytea NOT NULL,
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK (size = octet_length(content))
);
SELECT core.isolate('core.plugin_file');
ALTER TABLE core.plugin_file ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX plugin_file_of_plugin ON core.plugin_file (tenant_id, plugin_id, kept_at DESC);
COMMENT ON TABLE core.plugin_file IS 'Files that a plugin keeps for the region; they go with the data of its installation';
