--liquibase formatted sql

-- Each version of a plugin once for the whole country. The application reads; only functions of the owner write, so that
-- the database itself keeps the rules: bytes never change, a region speaks for itself, the ministry alone decides.

--changeset plugins:release
CREATE TABLE reference.plugin_release (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    plugin_id text NOT NULL CHECK (plugin_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    version text NOT NULL CHECK (length(version) BETWEEN 5 AND 60),
    publisher text NOT NULL REFERENCES reference.plugin_publisher,
    key_fingerprint text NOT NULL REFERENCES reference.plugin_key (fingerprint),
    manifest text NOT NULL,
    archive bytea NOT NULL,
    sha256 text NOT NULL GENERATED ALWAYS AS (encode(sha256(archive), 'hex')) STORED,
    state text NOT NULL DEFAULT 'SUBMITTED' CHECK (state IN ('SUBMITTED', 'APPROVED', 'REJECTED')),
    submitted_at timestamptz NOT NULL,
    decided_at timestamptz,
    decided_by text,
    reason text CHECK (length(reason) BETWEEN 1 AND 1000),
    test_report text CHECK (length(test_report) <= 200000),
    UNIQUE (plugin_id, version),
    CHECK ((state = 'SUBMITTED') = (decided_at IS NULL)),
    CHECK ((state = 'SUBMITTED') = (decided_by IS NULL)),
    CHECK ((state = 'SUBMITTED') = (reason IS NULL))
);
-- an archive is compressed already
ALTER TABLE reference.plugin_release ALTER COLUMN archive SET STORAGE EXTERNAL;
CREATE INDEX plugin_release_to_decide ON reference.plugin_release (submitted_at) WHERE state = 'SUBMITTED';
COMMENT ON TABLE reference.plugin_release IS 'A version of a plugin; its bytes never change';
COMMENT ON COLUMN reference.plugin_release.manifest IS 'plugin.yaml as it stands in the archive';
COMMENT ON COLUMN reference.plugin_release.key_fingerprint IS 'Key that signed the archive, see plugin_key';

--changeset plugins:submission
CREATE TABLE reference.plugin_submission (
    release_id uuid NOT NULL REFERENCES reference.plugin_release,
    tenant_id text NOT NULL REFERENCES reference.tenant,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    PRIMARY KEY (release_id, tenant_id)
);
COMMENT ON TABLE reference.plugin_submission IS 'Who has handed in a version; only that tenant and the ministry see it';

--changeset plugins:release-rights
ALTER TABLE reference.plugin_submission ENABLE ROW LEVEL SECURITY;
ALTER TABLE reference.plugin_submission FORCE ROW LEVEL SECURITY;
CREATE POLICY functions_write ON reference.plugin_submission TO ieum_owner USING (true) WITH CHECK (true);
CREATE POLICY own_or_national ON reference.plugin_submission FOR SELECT TO ieum_app
    USING (core.current_tenant() IN (tenant_id, 'national'));
GRANT SELECT ON reference.plugin_submission TO ieum_app;

ALTER TABLE reference.plugin_release ENABLE ROW LEVEL SECURITY;
ALTER TABLE reference.plugin_release FORCE ROW LEVEL SECURITY;
CREATE POLICY functions_write ON reference.plugin_release TO ieum_owner USING (true) WITH CHECK (true);
CREATE POLICY approved_or_own ON reference.plugin_release FOR SELECT TO ieum_app
    USING (core.current_tenant() IS NOT NULL AND (state = 'APPROVED' OR core.current_tenant() = 'national' OR EXISTS (
        SELECT FROM reference.plugin_submission s
        WHERE s.release_id = plugin_release.id AND s.tenant_id = core.current_tenant())));
GRANT SELECT ON reference.plugin_release TO ieum_app;

--changeset plugins:release-submit splitStatements:false
-- Keeps a version and who handed it in, and lets the ministry's rule decide at once where it can. The outcome says what
-- came of it; only KEPT has written anything.
CREATE FUNCTION reference.submit_plugin_release(plugin text, release_version text, of_publisher text, fingerprint text,
        manifest_text text, bytes bytea, submitter text, submitted timestamptz, report text DEFAULT NULL)
    RETURNS TABLE (id uuid, outcome text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    tenant constant text := core.current_tenant();
    signed_by constant text := reference.plugin_key_state(of_publisher, fingerprint, submitted);
    rule reference.plugin_rule;
    kept reference.plugin_release;
BEGIN
    IF tenant IS NULL THEN
        RAISE EXCEPTION 'nobody hands in a plugin' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF signed_by <> 'GOOD' THEN
        RETURN QUERY SELECT NULL::uuid, signed_by;
        RETURN;
    END IF;
    -- one after the other, so that a plugin is never begun by two publishers
    PERFORM pg_advisory_xact_lock(hashtextextended('plugin ' || plugin, 0));
    SELECT * INTO rule FROM reference.plugin_rule_of(plugin, of_publisher);
    IF rule.rule = 'BANNED' THEN
        RETURN QUERY SELECT NULL::uuid, 'BANNED';
        RETURN;
    END IF;
    IF EXISTS (SELECT FROM reference.plugin_release r
               WHERE r.plugin_id = plugin AND r.publisher <> of_publisher AND r.state <> 'REJECTED') THEN
        RETURN QUERY SELECT NULL::uuid, 'PLUGIN_OF_ANOTHER';
        RETURN;
    END IF;
    INSERT INTO reference.plugin_release AS r (plugin_id, version, publisher, key_fingerprint, manifest, archive,
        submitted_at, state, decided_at, decided_by, reason, test_report)
    SELECT plugin, release_version, of_publisher, fingerprint, manifest_text, bytes, submitted,
        CASE WHEN at_once THEN 'APPROVED' ELSE 'SUBMITTED' END, CASE WHEN at_once THEN submitted END,
        CASE WHEN at_once THEN 'policy' END, CASE WHEN at_once THEN rule.reason END, report
    FROM (SELECT COALESCE(rule.rule IN ('ALLOWED', 'MANDATORY'), false) AS at_once) decided
    ON CONFLICT (plugin_id, version) DO NOTHING;
    SELECT * INTO STRICT kept FROM reference.plugin_release r
    WHERE r.plugin_id = plugin AND r.version = release_version;
    IF kept.archive <> bytes THEN
        RETURN QUERY SELECT NULL::uuid, 'OTHER_BYTES';
        RETURN;
    END IF;
    INSERT INTO reference.plugin_submission (release_id, tenant_id, at, actor)
    VALUES (kept.id, tenant, submitted, submitter) ON CONFLICT (release_id, tenant_id) DO NOTHING;
    RETURN QUERY SELECT kept.id, 'KEPT';
END $$;
REVOKE ALL ON FUNCTION reference.submit_plugin_release(text, text, text, text, text, bytea, text, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reference.submit_plugin_release(text, text, text, text, text, bytea, text, timestamptz, text) TO ieum_app;

--changeset plugins:release-decide splitStatements:false
-- The ministry's word on a version that waits for it; false when another admin has spoken already.
CREATE FUNCTION reference.decide_plugin_release(release uuid, approved boolean, why text, decider text, decided timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF core.current_tenant() IS DISTINCT FROM 'national' THEN
        RAISE EXCEPTION 'only the ministry decides on plugins' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE reference.plugin_release
    SET state = CASE WHEN approved THEN 'APPROVED' ELSE 'REJECTED' END,
        reason = why, decided_by = decider, decided_at = decided
    WHERE id = release AND state = 'SUBMITTED';
    RETURN FOUND;
END $$;
REVOKE ALL ON FUNCTION reference.decide_plugin_release(uuid, boolean, text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reference.decide_plugin_release(uuid, boolean, text, text, timestamptz) TO ieum_app;
