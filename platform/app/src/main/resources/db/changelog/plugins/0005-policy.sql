--liquibase formatted sql

-- What the ministry's word does to what regions have.

--changeset plugins:stop
CREATE VIEW reference.plugin_stop WITH (security_invoker = true) AS
SELECT r.id AS release_id, s.stops_from, s.cause, s.reason
FROM reference.plugin_release r
CROSS JOIN LATERAL (
    SELECT v.stops_from, 'KEY_REVOKED' AS cause, v.reason
    FROM reference.plugin_key k JOIN reference.plugin_key_revocation v ON v.key_id = k.id
    WHERE k.fingerprint = r.key_fingerprint
    UNION ALL
    SELECT rule.stops_from, 'BANNED', rule.reason
    FROM reference.plugin_rule_of(r.plugin_id, r.publisher) rule WHERE rule.rule = 'BANNED'
    ORDER BY stops_from LIMIT 1) s;
GRANT SELECT ON reference.plugin_stop TO ieum_app;
COMMENT ON VIEW reference.plugin_stop IS 'When and why a version ends in all regions; the one place of this rule';

--changeset plugins:spread
SELECT core.count_nationally('core.plugin_installation');
CREATE VIEW nation.plugin_installation AS
SELECT tenant_id AS region, plugin_id, version, state FROM core.plugin_installation
WHERE (SELECT core.current_tenant()) = 'national' AND state <> 'REMOVED';
COMMENT ON VIEW nation.plugin_installation IS 'Which plugins regions have; nothing of what is in them';
GRANT SELECT ON nation.plugin_installation TO ieum_app;
ALTER VIEW nation.plugin_installation OWNER TO ieum_aggregate;
