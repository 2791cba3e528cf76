--liquibase formatted sql

--changeset region:industry-import
ALTER TABLE reference.industry ADD COLUMN import_id uuid;
ALTER TABLE reference.industry_link ADD COLUMN import_id uuid;
COMMENT ON COLUMN reference.industry.import_id IS
    'The import that wrote the row last, which the files of tenants/ then leave alone; NULL: from the files';

CREATE TABLE reference.industry_before (
    import_id uuid NOT NULL,
    revision smallint NOT NULL,
    code text NOT NULL,
    before jsonb,
    PRIMARY KEY (import_id, revision, code)
);
SELECT reference.share('reference.industry_before');
COMMENT ON TABLE reference.industry_before IS 'A class before an import changed it, NULL when it was not there: for the undo';
