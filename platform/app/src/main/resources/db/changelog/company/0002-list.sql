--liquibase formatted sql

--changeset company:list-indexes
-- Few different values make short lists of row numbers: counting a whole region stays within milliseconds.
CREATE INDEX company_kind ON core.company (tenant_id, status, size_class) WHERE deleted_at IS NULL;
CREATE INDEX company_facets ON core.company (tenant_id, status, size_class, district, main_industry)
    WHERE deleted_at IS NULL;
CREATE INDEX company_district ON core.company (tenant_id, district, size_class) WHERE deleted_at IS NULL;
CREATE INDEX company_main_industry ON core.company (tenant_id, main_industry, size_class) WHERE deleted_at IS NULL;
CREATE INDEX company_revenue ON core.company (tenant_id, latest_revenue DESC NULLS LAST, id)
    INCLUDE (status, size_class) WHERE deleted_at IS NULL;
CREATE INDEX company_employees ON core.company (tenant_id, latest_employees DESC NULLS LAST, id)
    INCLUDE (status, size_class) WHERE deleted_at IS NULL;
CREATE INDEX company_present ON core.company (tenant_id, id) INCLUDE (status, size_class) WHERE deleted_at IS NULL;
CREATE INDEX company_without_number ON core.company (tenant_id) WHERE business_number IS NULL AND deleted_at IS NULL;
CREATE INDEX company_source_named ON core.company_source (tenant_id, source, company_id);
CREATE INDEX company_source_gone ON core.company_source (tenant_id, company_id) WHERE gone_since IS NOT NULL;

--changeset company:list-readers
-- The functions below look over all tenants and compare the tenant themselves (decision 0005).
CREATE POLICY found_by_search ON core.company FOR SELECT TO ieum_search USING (true);
CREATE POLICY found_by_search ON core.company_certificate FOR SELECT TO ieum_search USING (true);
CREATE POLICY found_by_search ON core.company_source FOR SELECT TO ieum_search USING (true);
GRANT SELECT ON core.company, core.company_certificate, core.company_source TO ieum_search;

--changeset company:list-where splitStatements:false
-- The SQL of the conditions that are set: $1 is the tenant, $2 the conditions. No value becomes part of the text. Clauses
-- about the same thing are alternatives. Several values come as lines of one text, which the planner reads as constants.
CREATE FUNCTION core.company_where(conditions jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (
        SELECT COALESCE(string_agg(' AND (' || clause || ')', ''), '')
        FROM (SELECT string_agg(clause, ' OR ') AS clause
            FROM (VALUES
                ('query', 'query', 'search @@ ($2->>''query'')::tsquery'),
                ('status', 'status', 'status = $2->>''status'''),
                ('status', 'statusAny', 'status = ANY (string_to_array($2->>''statusAny'', E''\n''))'),
                ('size', 'size', 'size_class = $2->>''size'''),
                ('size', 'sizeAny', 'size_class = ANY (string_to_array($2->>''sizeAny'', E''\n''))'),
                ('district', 'district', 'district = $2->>''district'''),
                ('district', 'districtAny', 'district = ANY (string_to_array($2->>''districtAny'', E''\n''))'),
                ('industryFrom', 'industryFrom', 'main_industry >= $2->>''industryFrom'''),
                ('industryBefore', 'industryBefore', 'main_industry < $2->>''industryBefore'''),
                ('industryAny', 'industryAny', 'main_industry = ANY (string_to_array($2->>''industryAny'', E''\n''))'),
                ('industryNot10', 'industryNot10', 'main_industry_revision <> 10'
                    ' OR main_industry <> ALL (string_to_array($2->>''industryNot10'', E''\n''))'),
                ('industryNot11', 'industryNot11', 'main_industry_revision <> 11'
                    ' OR main_industry <> ALL (string_to_array($2->>''industryNot11'', E''\n''))'),
                ('employeesFrom', 'employeesFrom', 'latest_employees >= ($2->>''employeesFrom'')::integer'),
                ('employeesTo', 'employeesTo', 'latest_employees <= ($2->>''employeesTo'')::integer'),
                ('revenueFrom', 'revenueFrom', 'latest_revenue >= ($2->>''revenueFrom'')::bigint'),
                ('revenueTo', 'revenueTo', 'latest_revenue <= ($2->>''revenueTo'')::bigint'),
                ('changedSince', 'changedSince', 'updated_at >= ($2->>''changedSince'')::timestamptz'),
                ('certificate', 'certificate', 'id IN (SELECT company_id FROM core.company_certificate'
                    ' WHERE tenant_id = $1 AND kind = $2->>''certificate'')'),
                ('certificate', 'certificateAny', 'id IN (SELECT company_id FROM core.company_certificate'
                    ' WHERE tenant_id = $1 AND kind = ANY (string_to_array($2->>''certificateAny'', E''\n'')))'),
                ('source', 'source', 'id IN (SELECT company_id FROM core.company_source'
                    ' WHERE tenant_id = $1 AND source = $2->>''source'')'),
                ('source', 'sourceAny', 'id IN (SELECT company_id FROM core.company_source'
                    ' WHERE tenant_id = $1 AND source = ANY (string_to_array($2->>''sourceAny'', E''\n'')))'),
                ('gap', 'noBusinessNumber', 'business_number IS NULL'),
                ('gap', 'noIndustry', 'main_industry IS NULL'),
                ('gap', 'noDistrict', 'district IS NULL'),
                ('gap', 'gone', 'id IN (SELECT company_id FROM core.company_source'
                    ' WHERE tenant_id = $1 AND gone_since IS NOT NULL)')
            ) known (about, key, clause)
            WHERE jsonb_exists(conditions, key)
            GROUP BY about) met);

--changeset company:list-count splitStatements:false
CREATE FUNCTION core.company_count(conditions jsonb) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = core, pg_temp
AS $$
DECLARE
    found bigint;
BEGIN
    EXECUTE 'SELECT count(*) FROM core.company WHERE tenant_id = $1 AND deleted_at IS NULL'
        || core.company_where(conditions)
        INTO found USING core.current_tenant(), conditions;
    RETURN found;
END $$;
ALTER FUNCTION core.company_count(jsonb) OWNER TO ieum_search;

--changeset company:list-page splitStatements:false
-- A page of ids in order, and how many meet the conditions: always when words are looked for, else when counted is set.
-- Hits of words, and few hits of other conditions, are sorted after they are collected: walking an index in order until
-- enough hits turn up may take seconds, and how few there are the planner guesses badly when conditions go together.
CREATE FUNCTION core.company_page(conditions jsonb, sort text, skip bigint, take bigint, counted boolean)
    RETURNS TABLE (id uuid, place bigint, total bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = core, pg_temp
AS $$
DECLARE
    few constant bigint := 2000;
    ordered text := CASE sort
        WHEN 'name' THEN 'name, id'
        WHEN '-name' THEN 'name DESC, id DESC'
        WHEN 'revenue' THEN 'latest_revenue NULLS LAST, id'
        WHEN '-revenue' THEN 'latest_revenue DESC NULLS LAST, id'
        WHEN 'employees' THEN 'latest_employees NULLS LAST, id'
        WHEN '-employees' THEN 'latest_employees DESC NULLS LAST, id'
        WHEN 'changed' THEN 'updated_at, id DESC'
        WHEN '-changed' THEN 'updated_at DESC, id'
    END;
    met text := ' FROM core.company WHERE tenant_id = $1 AND deleted_at IS NULL' || core.company_where(conditions);
    found bigint;
BEGIN
    IF NOT jsonb_exists(conditions, 'query') AND (counted OR conditions <> '{}') THEN
        found := core.company_count(conditions);
    END IF;
    IF jsonb_exists(conditions, 'query') OR found <= few THEN
        RETURN QUERY EXECUTE
            'WITH hit AS MATERIALIZED (SELECT id, name, latest_revenue, latest_employees, updated_at' || met || ')'
            || ' SELECT id, row_number() OVER (), (SELECT count(*) FROM hit)'
            || ' FROM (SELECT id FROM hit ORDER BY ' || ordered || ' OFFSET $3 LIMIT $4) page'
            USING core.current_tenant(), conditions, skip, take;
        RETURN;
    END IF;
    RETURN QUERY EXECUTE
        'SELECT id, row_number() OVER (), $5 FROM (SELECT id' || met
        || ' ORDER BY ' || ordered || ' OFFSET $3 LIMIT $4) page'
        USING core.current_tenant(), conditions, skip, take, found;
END $$;
ALTER FUNCTION core.company_page(jsonb, text, bigint, bigint, boolean) OWNER TO ieum_search;

--changeset company:list-rights
SET ROLE ieum_search;
REVOKE ALL ON FUNCTION core.company_count(jsonb), core.company_page(jsonb, text, bigint, bigint, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.company_count(jsonb), core.company_page(jsonb, text, bigint, bigint, boolean)
    TO ieum_app;
SET ROLE ieum_owner;

--changeset company:elsewhere splitStatements:false
-- Who else has a record of a firm: asked for a firm of one's own, told as tenants and nothing more (architecture 4.4).
CREATE FUNCTION core.company_elsewhere(company uuid) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = core, pg_temp
AS $$
    SELECT tenant.id
    FROM core.company own
    JOIN reference.tenant ON tenant.id <> own.tenant_id
    WHERE own.tenant_id = core.current_tenant() AND own.id = company AND own.deleted_at IS NULL
        AND EXISTS (SELECT FROM core.company other
            WHERE other.tenant_id = tenant.id AND other.business_number = own.business_number
                AND other.deleted_at IS NULL)
    ORDER BY tenant.id
$$;
ALTER FUNCTION core.company_elsewhere(uuid) OWNER TO ieum_search;
SET ROLE ieum_search;
REVOKE ALL ON FUNCTION core.company_elsewhere(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.company_elsewhere(uuid) TO ieum_app;
SET ROLE ieum_owner;
