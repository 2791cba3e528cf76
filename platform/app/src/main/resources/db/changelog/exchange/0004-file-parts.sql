--liquibase formatted sql

--changeset exchange:file-parts
ALTER TABLE core.import_file ADD part integer NOT NULL DEFAULT 0;
ALTER TABLE core.import_file DROP CONSTRAINT import_file_pkey;
ALTER TABLE core.import_file ADD PRIMARY KEY (tenant_id, import_id, part);
COMMENT ON COLUMN core.import_file.part IS 'From 0: a file comes and goes by the megabyte, so that none is ever held as a whole';
