--liquibase formatted sql

--changeset tenancy:schemas
CREATE SCHEMA core;
CREATE SCHEMA reference;
CREATE SCHEMA nation;
GRANT USAGE ON SCHEMA core, reference, nation TO ieum_app;
GRANT USAGE ON SCHEMA core, reference TO ieum_aggregate, ieum_search;
GRANT USAGE, CREATE ON SCHEMA nation TO ieum_aggregate;
GRANT USAGE, CREATE ON SCHEMA core TO ieum_search;
COMMENT ON SCHEMA core IS 'What belongs to one tenant: every table isolated by row-level security';
COMMENT ON SCHEMA reference IS 'What all tenants share: readable by every tenant, written as national';
COMMENT ON SCHEMA nation IS 'What the ministry sees: aggregates by region, small cells withheld';

--changeset tenancy:current-tenant splitStatements:false
CREATE FUNCTION core.current_tenant() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('app.tenant', true), '');
COMMENT ON FUNCTION core.current_tenant() IS 'The tenant of this transaction, or NULL: then no row is visible';

--changeset tenancy:isolate splitStatements:false
-- Makes a table of schema core the tenants' own: call it right after CREATE TABLE, for every table.
CREATE FUNCTION core.isolate(isolated regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', isolated);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', isolated);
    EXECUTE format('ALTER TABLE %s ALTER COLUMN tenant_id SET DEFAULT core.current_tenant()', isolated);
    -- no sub-select: every index begins with tenant_id, and a condition on an index reads the setting once a scan
    EXECUTE format('CREATE POLICY own_tenant ON %s USING (tenant_id = core.current_tenant()) '
                   'WITH CHECK (tenant_id = core.current_tenant())', isolated);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO ieum_app', isolated);
END $$;

--changeset tenancy:count-nationally splitStatements:false
-- Lets the views of schema nation count over all tenants, and only while the ministry asks.
CREATE FUNCTION core.count_nationally(counted regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE POLICY national_count ON %s FOR SELECT TO ieum_aggregate '
                   'USING ((SELECT core.current_tenant()) = ''national'')', counted);
    EXECUTE format('GRANT SELECT ON %s TO ieum_aggregate', counted);
END $$;

--changeset tenancy:share splitStatements:false
-- Makes a table of schema reference readable for every tenant and writable for the ministry alone.
CREATE FUNCTION reference.share(shared regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', shared);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', shared);
    EXECUTE format('CREATE POLICY everyone_reads ON %s FOR SELECT USING (true)', shared);
    EXECUTE format('CREATE POLICY national_inserts ON %s FOR INSERT '
                   'WITH CHECK ((SELECT core.current_tenant()) = ''national'')', shared);
    EXECUTE format('CREATE POLICY national_updates ON %s FOR UPDATE '
                   'USING ((SELECT core.current_tenant()) = ''national'')', shared);
    EXECUTE format('CREATE POLICY national_deletes ON %s FOR DELETE '
                   'USING ((SELECT core.current_tenant()) = ''national'')', shared);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO ieum_app', shared);
    EXECUTE format('GRANT SELECT ON %s TO ieum_aggregate, ieum_search', shared);
END $$;

--changeset tenancy:tenant
CREATE TABLE reference.tenant (
    id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{1,30}$'),
    kind text NOT NULL CHECK (kind IN ('national', 'region', 'joint'))
);
SELECT reference.share('reference.tenant');
COMMENT ON TABLE reference.tenant IS 'Every tenant that ever was; what is known of a region stands in reference.region';
