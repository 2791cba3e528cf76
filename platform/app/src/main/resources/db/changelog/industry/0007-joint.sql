--liquibase formatted sql

--changeset industry:joint-firm
CREATE TABLE core.joint_firm (
    tenant_id text NOT NULL REFERENCES reference.tenant CHECK (starts_with(tenant_id, 'joint-')),
    company_id uuid NOT NULL,
    region text NOT NULL REFERENCES reference.tenant,
    put_at timestamptz NOT NULL,
    put_by text NOT NULL,
    PRIMARY KEY (tenant_id, company_id),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.joint_firm');
SELECT core.count_nationally('core.joint_firm');
CREATE INDEX joint_firm_of_region ON core.joint_firm (tenant_id, region);
COMMENT ON TABLE core.joint_firm IS 'A firm that a member region has put into the tenant of its group (requirement 1.9)';
COMMENT ON COLUMN core.joint_firm.region IS 'Who put it there and alone takes it back; with its membership the firm leaves';

--changeset industry:joint-count
-- How much a group works with, and no firm: one or two are withheld.
CREATE VIEW nation.joint_count AS
SELECT tenant_id AS joint, count(*) IN (1, 2) AS withheld, CASE WHEN count(*) > 2 THEN count(*) END AS firms
FROM core.joint_firm WHERE (SELECT core.current_tenant()) = 'national' GROUP BY tenant_id;
GRANT SELECT ON nation.joint_count TO ieum_app;
ALTER VIEW nation.joint_count OWNER TO ieum_aggregate;
