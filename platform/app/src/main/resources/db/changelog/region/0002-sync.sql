--liquibase formatted sql

--changeset region:sync
CREATE TABLE reference.tenant_folder (
    tenant text PRIMARY KEY REFERENCES reference.tenant,
    hash text NOT NULL
);
SELECT reference.share('reference.tenant_folder');
COMMENT ON TABLE reference.tenant_folder IS 'What each folder of tenants/ held when it was last written to these tables';

CREATE TABLE reference.tenant_sync (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    synced_at timestamptz NOT NULL,
    changes jsonb NOT NULL
);
SELECT reference.share('reference.tenant_sync');
COMMENT ON TABLE reference.tenant_sync IS 'Each sync that changed something: what was added, changed and removed, by name';
