--liquibase formatted sql

--changeset company:saved-list
CREATE TABLE core.company_saved_list (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    owner uuid NOT NULL,
    owner_name text NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    shared boolean NOT NULL DEFAULT false,
    query text NOT NULL,
    saved_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
SELECT core.isolate('core.company_saved_list');
CREATE UNIQUE INDEX company_saved_list_name ON core.company_saved_list (tenant_id, owner, lower(name))
    WHERE deleted_at IS NULL;
COMMENT ON TABLE core.company_saved_list IS 'Conditions, columns and order of the list of firms that somebody keeps under a name';
COMMENT ON COLUMN core.company_saved_list.owner IS 'The account; a regional office keeps its accounts in another tenant';
COMMENT ON COLUMN core.company_saved_list.query IS 'What stands behind the question mark in the address of the list';
COMMENT ON COLUMN core.company_saved_list.deleted_at IS 'Kept for a day, for the way back';
