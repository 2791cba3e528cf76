--liquibase formatted sql

-- Who may bring plugins, with which keys, under which rules. Everyone reads, the ministry writes, and all of it only grows:
-- what was known, allowed or banned at any time, by whom and why, stays.

--changeset plugins:publisher
CREATE TABLE reference.plugin_publisher (
    id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{0,59}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    at timestamptz NOT NULL,
    actor text NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000)
);
SELECT reference.share('reference.plugin_publisher');
REVOKE UPDATE, DELETE ON reference.plugin_publisher FROM ieum_app;

--changeset plugins:key
CREATE TABLE reference.plugin_key (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    publisher text NOT NULL REFERENCES reference.plugin_publisher,
    fingerprint text NOT NULL UNIQUE CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    certificate text NOT NULL CHECK (length(certificate) <= 20000),
    subject text NOT NULL,
    valid_from timestamptz NOT NULL,
    valid_to timestamptz NOT NULL,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    CHECK (valid_from < valid_to)
);
CREATE INDEX plugin_key_of_publisher ON reference.plugin_key (publisher);
SELECT reference.share('reference.plugin_key');
REVOKE UPDATE, DELETE ON reference.plugin_key FROM ieum_app;
COMMENT ON COLUMN reference.plugin_key.fingerprint IS 'SHA-256 of the public key';
COMMENT ON COLUMN reference.plugin_key.valid_to IS 'From then on it signs nothing new; what it has signed before stays';

--changeset plugins:key-revocation
CREATE TABLE reference.plugin_key_revocation (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    key_id uuid NOT NULL REFERENCES reference.plugin_key,
    stops_from timestamptz NOT NULL,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    CHECK (stops_from >= at)
);
CREATE INDEX plugin_key_revocation_of_key ON reference.plugin_key_revocation (key_id);
SELECT reference.share('reference.plugin_key_revocation');
REVOKE UPDATE, DELETE ON reference.plugin_key_revocation FROM ieum_app;
COMMENT ON TABLE reference.plugin_key_revocation IS
    'A revoked key is good for nothing new at once and for good; the earliest stops_from ends what it has signed';

--changeset plugins:rule
CREATE TABLE reference.plugin_rule (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    publisher text REFERENCES reference.plugin_publisher,
    plugin_id text CHECK (plugin_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    rule text NOT NULL CHECK (rule IN ('MANDATORY', 'ALLOWED', 'REVIEW', 'BANNED')),
    stops_from timestamptz,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    CHECK (num_nonnulls(publisher, plugin_id) = 1),
    CHECK ((rule = 'BANNED') = (stops_from IS NOT NULL)),
    CHECK (stops_from >= at),
    CHECK (rule <> 'MANDATORY' OR plugin_id IS NOT NULL)
);
CREATE INDEX plugin_rule_of_plugin ON reference.plugin_rule (plugin_id, at DESC) WHERE plugin_id IS NOT NULL;
CREATE INDEX plugin_rule_of_publisher ON reference.plugin_rule (publisher, at DESC) WHERE publisher IS NOT NULL;
SELECT reference.share('reference.plugin_rule');
REVOKE UPDATE, DELETE ON reference.plugin_rule FROM ieum_app;
COMMENT ON TABLE reference.plugin_rule IS 'The last rule of a plugin holds, else the last of its publisher, else REVIEW';
COMMENT ON COLUMN reference.plugin_rule.stops_from IS 'When what is installed stops; nothing new is taken from at on';

--changeset plugins:rule-of splitStatements:false
CREATE FUNCTION reference.plugin_rule_of(plugin text, of_publisher text) RETURNS SETOF reference.plugin_rule
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT r.* FROM reference.plugin_rule r
    WHERE r.plugin_id = plugin OR r.publisher = of_publisher
    ORDER BY (r.plugin_id IS NOT NULL) DESC, r.at DESC, r.id DESC LIMIT 1
$$;

--changeset plugins:key-state splitStatements:false
-- Whether a key may sign for a publisher now.
CREATE FUNCTION reference.plugin_key_state(of_publisher text, signed_with text, now_is timestamptz) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE
        WHEN NOT EXISTS (SELECT FROM reference.plugin_publisher p WHERE p.id = of_publisher) THEN 'UNKNOWN_PUBLISHER'
        WHEN k.id IS NULL THEN 'UNKNOWN_KEY'
        WHEN k.publisher <> of_publisher THEN 'KEY_OF_ANOTHER'
        WHEN EXISTS (SELECT FROM reference.plugin_key_revocation r WHERE r.key_id = k.id) THEN 'REVOKED'
        WHEN now_is < k.valid_from THEN 'NOT_YET_VALID'
        WHEN now_is >= k.valid_to THEN 'EXPIRED'
        ELSE 'GOOD' END
    FROM (SELECT signed_with AS fingerprint) wanted
    LEFT JOIN reference.plugin_key k ON k.fingerprint = wanted.fingerprint
$$;
