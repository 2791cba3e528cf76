--liquibase formatted sql

--changeset plugins:import-image
CREATE TABLE core.plugin_import_image (
    tenant_id text NOT NULL,
    import_id uuid NOT NULL,
    key text NOT NULL,
    before jsonb,
    after jsonb NOT NULL,
    PRIMARY KEY (tenant_id, import_id, key),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.import (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.plugin_import_image');
COMMENT ON TABLE core.plugin_import_image IS
    'What was in a plugin before an import and what the import put there, by key; written before the plugin is asked';
COMMENT ON COLUMN core.plugin_import_image.before IS 'NULL when there was no row';
