--liquibase formatted sql

--changeset identity:account
CREATE TABLE core.account (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 0,
    username text NOT NULL CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    name text NOT NULL,
    role text NOT NULL CHECK (role IN ('REGION_OFFICER', 'REGION_ADMIN', 'REGIONAL_OFFICER', 'SUPPORT_OFFICER',
        'MINISTRY_ANALYST', 'MINISTRY_ADMIN')),
    organization text,
    password_hash text NOT NULL,
    must_change_password boolean NOT NULL DEFAULT true,
    generation integer NOT NULL DEFAULT 0,
    demo boolean NOT NULL DEFAULT false,
    disabled_at timestamptz,
    last_sign_in timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, username),
    -- who belongs to the ministry or to one of its regional offices is kept by the ministry, all others by their region
    CHECK ((tenant_id = 'national') = (role IN ('REGIONAL_OFFICER', 'MINISTRY_ANALYST', 'MINISTRY_ADMIN'))),
    CHECK (role NOT IN ('REGIONAL_OFFICER', 'SUPPORT_OFFICER') OR organization IS NOT NULL)
);
SELECT core.isolate('core.account');
COMMENT ON COLUMN core.account.organization IS 'Id in reference.organization: whose officer the user is';
COMMENT ON COLUMN core.account.generation IS 'Counts what ends open sessions: a new password, another role, the account disabled';
COMMENT ON COLUMN core.account.demo IS 'Made for demonstrations, with a known password: refused wherever ieum.demo is off';

--changeset identity:sign-in-attempt
-- Kept by name, not by account, so that a name that does not exist is locked and answered like one that does.
CREATE TABLE core.sign_in_attempt (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    username text NOT NULL,
    failures integer NOT NULL,
    last_at timestamptz NOT NULL,
    locked_until timestamptz,
    PRIMARY KEY (tenant_id, username)
);
SELECT core.isolate('core.sign_in_attempt');
CREATE INDEX sign_in_attempt_by_age ON core.sign_in_attempt (tenant_id, last_at);
