--liquibase formatted sql

-- Where a plugin keeps its data: a login for each installation, a schema for each generation of it. The functions belong to
-- ieum_plugins, which may create roles and nothing else, and act for the current tenant only, whatever they are given.

--changeset plugins:space-rights
GRANT USAGE, CREATE ON SCHEMA core TO ieum_plugins;

--changeset plugins:space-name splitStatements:false
CREATE FUNCTION core.plugin_login_name(plugin text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = core, pg_temp
AS $$
DECLARE
    made text := 'x_' || replace(core.current_tenant(), '-', '_') || '__' || replace(plugin, '-', '_');
BEGIN
    IF made IS NULL OR plugin !~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' OR length(made) > 57 THEN
        RAISE EXCEPTION 'no login for plugin % of %', plugin, core.current_tenant();
    END IF;
    RETURN made;
END $$;
COMMENT ON FUNCTION core.plugin_login_name(text) IS
    'x_<tenant>__<plugin>; ids hold no two hyphens in a row, so that no two installations share one';

--changeset plugins:space-login splitStatements:false
CREATE FUNCTION core.plugin_login(plugin text, secret text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = core, pg_temp
AS $$
DECLARE
    login text := core.plugin_login_name(plugin);
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(login, 0));
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
        EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOBYPASSRLS CONNECTION LIMIT 16',
                       login);
        -- for DROP OWNED only; what the role owns is never run with the rights of ieum_plugins
        EXECUTE format('GRANT %I TO ieum_plugins WITH INHERIT TRUE, SET FALSE', login);
        EXECUTE format('ALTER ROLE %I SET statement_timeout = ''60s''', login);
        EXECUTE format('ALTER ROLE %I SET lock_timeout = ''10s''', login);
        EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''60s''', login);
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', login, secret);
END $$;

--changeset plugins:space-make splitStatements:false
CREATE FUNCTION core.plugin_space_make(plugin text, generation int) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = core, pg_temp
AS $$
DECLARE
    login text := core.plugin_login_name(plugin);
BEGIN
    EXECUTE format('CREATE SCHEMA %I', login || '_' || generation);
END $$;

--changeset plugins:space-allow splitStatements:false
CREATE FUNCTION core.plugin_space_allow(plugin text, generation int, used boolean, built boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = core, pg_temp
AS $$
DECLARE
    login text := core.plugin_login_name(plugin);
    space text := login || '_' || generation;
BEGIN
    EXECUTE format('REVOKE ALL ON SCHEMA %I FROM %I', space, login);
    IF used THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', space, login);
    END IF;
    IF built THEN
        EXECUTE format('GRANT CREATE ON SCHEMA %I TO %I', space, login);
    END IF;
END $$;

--changeset plugins:space-drop splitStatements:false
CREATE FUNCTION core.plugin_space_drop(plugin text, generation int) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = core, pg_temp
AS $$
DECLARE
    login text := core.plugin_login_name(plugin);
BEGIN
    EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', login || '_' || generation);
END $$;

--changeset plugins:space-login-drop splitStatements:false
CREATE FUNCTION core.plugin_login_drop(plugin text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = core, pg_temp
AS $$
DECLARE
    login text := core.plugin_login_name(plugin);
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
        EXECUTE format('DROP OWNED BY %I', login);
        BEGIN
            EXECUTE format('DROP ROLE %I', login);
        EXCEPTION WHEN dependent_objects_still_exist THEN
            NULL; -- roles belong to the whole server, and another database of it has data of the same name
        END;
    END IF;
END $$;

--changeset plugins:space-owner
ALTER FUNCTION core.plugin_login(text, text) OWNER TO ieum_plugins;
ALTER FUNCTION core.plugin_space_make(text, int) OWNER TO ieum_plugins;
ALTER FUNCTION core.plugin_space_allow(text, int, boolean, boolean) OWNER TO ieum_plugins;
ALTER FUNCTION core.plugin_space_drop(text, int) OWNER TO ieum_plugins;
ALTER FUNCTION core.plugin_login_drop(text) OWNER TO ieum_plugins;
SET ROLE ieum_plugins;
REVOKE ALL ON FUNCTION core.plugin_login(text, text), core.plugin_space_make(text, int),
    core.plugin_space_allow(text, int, boolean, boolean), core.plugin_space_drop(text, int), core.plugin_login_drop(text)
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.plugin_login(text, text), core.plugin_space_make(text, int),
    core.plugin_space_allow(text, int, boolean, boolean), core.plugin_space_drop(text, int), core.plugin_login_drop(text)
    TO ieum_app;
SET ROLE ieum_owner;
