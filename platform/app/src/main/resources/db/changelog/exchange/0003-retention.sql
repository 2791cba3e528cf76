--liquibase formatted sql

--changeset exchange:retention
ALTER TABLE core.import ADD cleared_at timestamptz;
COMMENT ON COLUMN core.import.cleared_at IS 'When its bytes and rows were removed; the record and its counts stay';
CREATE INDEX import_of_list ON core.import (tenant_id, kind, source, finished_at) WHERE state = 'DONE';
