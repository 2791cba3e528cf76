--liquibase formatted sql

--changeset industry:leading-firm
CREATE TABLE core.leading_firm (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    company_id uuid NOT NULL,
    company_name text NOT NULL,
    grounds text NOT NULL CHECK (length(grounds) BETWEEN 1 AND 1000),
    designated_on date,
    last_day date,
    extended boolean NOT NULL DEFAULT false,
    closed boolean NOT NULL DEFAULT false,
    proposed_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id),
    CHECK ((designated_on IS NULL) = (last_day IS NULL))
);
SELECT core.isolate('core.leading_firm');
SELECT core.count_nationally('core.leading_firm');
CREATE UNIQUE INDEX leading_firm_once ON core.leading_firm (tenant_id, company_id) WHERE NOT closed;
CREATE INDEX leading_firm_of_term ON core.leading_firm (tenant_id, last_day DESC) WHERE designated_on IS NOT NULL;
COMMENT ON TABLE core.leading_firm IS 'A leading innovator of the region, proposed or designated (지역중소기업법 12조; requirement 10.6)';
COMMENT ON COLUMN core.leading_firm.company_name IS 'As published when it was designated';
COMMENT ON COLUMN core.leading_firm.last_day IS 'The last day of the term; NULL before the designation';
COMMENT ON COLUMN core.leading_firm.closed IS 'Whether it was declined, has ended or was cancelled';

--changeset industry:leading-roster
-- Name, term and reason of a designation are published by law, so that the ministry sees them, firm by firm.
CREATE VIEW nation.leading_firm AS
SELECT f.tenant_id AS region, f.company_name, f.grounds, f.designated_on, f.last_day, f.extended, f.closed
FROM core.leading_firm f
WHERE f.designated_on IS NOT NULL AND (SELECT core.current_tenant()) = 'national';
GRANT SELECT ON nation.leading_firm TO ieum_app;
ALTER VIEW nation.leading_firm OWNER TO ieum_aggregate;

--changeset industry:leading-firm-goes-with-firm
-- As all that hangs on a firm; a firm of the register is marked as removed, and its rows stay.
ALTER TABLE core.leading_firm DROP CONSTRAINT leading_firm_tenant_id_company_id_fkey;
ALTER TABLE core.leading_firm ADD FOREIGN KEY (tenant_id, company_id)
    REFERENCES core.company (tenant_id, id) ON DELETE CASCADE;
