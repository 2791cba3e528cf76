--liquibase formatted sql

-- What belongs to an installation goes with it, whoever deletes it; both functions act with the caller's rights. What was
-- published to the ministry and the history stay.

--changeset plugins:forget splitStatements:false
CREATE FUNCTION core.plugin_forget(plugin text) RETURNS void LANGUAGE sql AS $$
    DELETE FROM core.plugin_setting WHERE plugin_id = plugin AND tenant_id = core.current_tenant();
    DELETE FROM core.plugin_job WHERE plugin_id = plugin AND tenant_id = core.current_tenant();
$$;

--changeset plugins:forget-with-installation splitStatements:false
CREATE FUNCTION core.plugin_forget_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM core.plugin_forget(OLD.plugin_id);
    RETURN NULL;
END $$;

--changeset plugins:forget-trigger
CREATE TRIGGER plugin_installation_forgotten AFTER DELETE ON core.plugin_installation
    FOR EACH ROW EXECUTE FUNCTION core.plugin_forget_deleted();
