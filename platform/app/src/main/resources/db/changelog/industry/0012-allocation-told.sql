--liquibase formatted sql

--changeset industry:allocation-told
-- A region is told of a published sheet once, in the transaction that notes it here: a stop between the publication and
-- the bell loses no bell, since what is not noted is told at the next look.
CREATE TABLE core.allocation_told (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    sheet uuid NOT NULL REFERENCES reference.allocation_sheet,
    told_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, sheet)
);
-- what was published before this table was has been told
SELECT set_config('app.tenant', 'national', true);
INSERT INTO core.allocation_told (tenant_id, sheet, told_at)
SELECT l.region, s.id, s.published_at FROM reference.allocation_sheet s JOIN reference.allocation_line l ON l.sheet = s.id
WHERE s.published_at IS NOT NULL;
SELECT set_config('app.tenant', '', true);
SELECT core.isolate('core.allocation_told');
COMMENT ON TABLE core.allocation_told IS 'Which published allocation sheets the region has been told of';
