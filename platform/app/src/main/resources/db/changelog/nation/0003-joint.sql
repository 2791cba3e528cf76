--liquibase formatted sql

--changeset nation:without-joint
-- What regions put into a tenant they have in common stands in their own, too, and is counted there.
SET LOCAL ROLE ieum_aggregate;
CREATE OR REPLACE VIEW nation.counted_company AS
SELECT c.tenant_id AS region, c.id, c.size_class, COALESCE(i.section, 'UNKNOWN') AS section,
       c.latest_employees AS employees, c.latest_revenue AS revenue
FROM core.company c
LEFT JOIN reference.industry i ON i.revision = c.main_industry_revision AND i.code = c.main_industry
WHERE c.deleted_at IS NULL AND c.status <> 'CLOSED' AND NOT starts_with(c.tenant_id, 'joint-')
AND NOT EXISTS (
    SELECT FROM core.company other
    WHERE other.business_number = c.business_number AND other.deleted_at IS NULL AND other.status <> 'CLOSED'
    AND NOT starts_with(other.tenant_id, 'joint-')
    AND (NOT other.headquarters_here, other.id, other.tenant_id) < (NOT c.headquarters_here, c.id, c.tenant_id));
RESET ROLE;

--changeset tenancy:joint-id
ALTER TABLE reference.tenant ADD CONSTRAINT joint_is_named_so CHECK ((kind = 'joint') = starts_with(id, 'joint-'));
