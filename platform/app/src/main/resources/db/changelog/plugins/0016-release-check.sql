--liquibase formatted sql

-- What is said of an archive before it is handed in is what is said when it is: one function says it.

--changeset plugins:release-check splitStatements:false
-- Whether a version with these bytes would be taken; GOOD, or why not.
CREATE FUNCTION reference.check_plugin_release(plugin text, release_version text, of_publisher text, fingerprint text,
        digest text, now_is timestamptz)
    RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE
        WHEN signed_by <> 'GOOD' THEN signed_by
        WHEN EXISTS (SELECT FROM reference.plugin_rule_of(plugin, of_publisher) r WHERE r.rule = 'BANNED') THEN 'BANNED'
        WHEN EXISTS (SELECT FROM reference.plugin_release r
                     WHERE r.plugin_id = plugin AND r.publisher <> of_publisher AND r.state <> 'REJECTED')
            THEN 'PLUGIN_OF_ANOTHER'
        WHEN EXISTS (SELECT FROM reference.plugin_release r
                     WHERE r.plugin_id = plugin AND r.version = release_version AND r.sha256 <> digest)
            THEN 'OTHER_BYTES'
        ELSE 'GOOD' END
    FROM (SELECT reference.plugin_key_state(of_publisher, fingerprint, now_is) AS signed_by) asked
    WHERE core.current_tenant() IS NOT NULL
$$;
REVOKE ALL ON FUNCTION reference.check_plugin_release(text, text, text, text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reference.check_plugin_release(text, text, text, text, text, timestamptz) TO ieum_app;

--changeset plugins:release-submit-checked splitStatements:false
CREATE OR REPLACE FUNCTION reference.submit_plugin_release(plugin text, release_version text, of_publisher text,
        fingerprint text, manifest_text text, bytes bytea, submitter text, submitted timestamptz, report text DEFAULT NULL)
    RETURNS TABLE (id uuid, outcome text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    tenant constant text := core.current_tenant();
    checked text;
    rule reference.plugin_rule;
    kept uuid;
BEGIN
    IF tenant IS NULL THEN
        RAISE EXCEPTION 'nobody hands in a plugin' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- one after the other, so that a plugin is never begun by two publishers, nor a version by two archives
    PERFORM pg_advisory_xact_lock(hashtextextended('plugin ' || plugin, 0));
    checked := reference.check_plugin_release(
        plugin, release_version, of_publisher, fingerprint, encode(sha256(bytes), 'hex'), submitted);
    IF checked <> 'GOOD' THEN
        RETURN QUERY SELECT NULL::uuid, checked;
        RETURN;
    END IF;
    SELECT * INTO rule FROM reference.plugin_rule_of(plugin, of_publisher);
    INSERT INTO reference.plugin_release AS r (plugin_id, version, publisher, key_fingerprint, manifest, archive,
        submitted_at, state, decided_at, decided_by, reason, test_report)
    SELECT plugin, release_version, of_publisher, fingerprint, manifest_text, bytes, submitted,
        CASE WHEN at_once THEN 'APPROVED' ELSE 'SUBMITTED' END, CASE WHEN at_once THEN submitted END,
        CASE WHEN at_once THEN 'policy' END, CASE WHEN at_once THEN rule.reason END, report
    FROM (SELECT COALESCE(rule.rule IN ('ALLOWED', 'MANDATORY'), false) AS at_once) decided
    ON CONFLICT (plugin_id, version) DO NOTHING;
    SELECT r.id INTO STRICT kept FROM reference.plugin_release r
    WHERE r.plugin_id = plugin AND r.version = release_version;
    INSERT INTO reference.plugin_submission (release_id, tenant_id, at, actor)
    VALUES (kept, tenant, submitted, submitter) ON CONFLICT (release_id, tenant_id) DO NOTHING;
    RETURN QUERY SELECT kept, 'KEPT';
END $$;
