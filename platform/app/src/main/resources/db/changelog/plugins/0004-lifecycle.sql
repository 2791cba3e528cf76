--liquibase formatted sql

--changeset plugins:installation-of-release
-- The archives of the first layer were unsigned and may not run any more; they had no data. Their history stays.
TRUNCATE core.plugin_installation;
ALTER TABLE core.plugin_installation
    DROP COLUMN archive,
    ADD COLUMN release uuid NOT NULL REFERENCES reference.plugin_release,
    ADD COLUMN generation int NOT NULL DEFAULT 0 CHECK (generation >= 0),
    ADD COLUMN keep_until date,
    ADD COLUMN claimed_at timestamptz,
    ADD COLUMN claimed_by text,
    DROP CONSTRAINT plugin_installation_state_check,
    ADD CONSTRAINT plugin_installation_state_check CHECK (state IN (
        'INSTALLED', 'ENABLED', 'DISABLED', 'FAILED', 'SUSPENDED', 'BANNED', 'REMOVED')),
    DROP CONSTRAINT plugin_installation_check,
    ADD CONSTRAINT plugin_installation_kept_check CHECK ((state = 'REMOVED') = (keep_until IS NOT NULL));
ALTER TABLE core.plugin_installation RENAME COLUMN error TO reason;
ALTER TABLE core.plugin_installation
    ADD CONSTRAINT plugin_installation_reason_check
        CHECK ((state IN ('FAILED', 'SUSPENDED', 'BANNED')) = (reason IS NOT NULL));
COMMENT ON TABLE core.plugin_installation IS 'A plugin that a region has, and the release of it that it uses';
COMMENT ON COLUMN core.plugin_installation.generation IS 'Which generation of its data is in use; 0 before it was first started';
COMMENT ON COLUMN core.plugin_installation.keep_until IS 'First day on which the data of a removed plugin are erased';
COMMENT ON COLUMN core.plugin_installation.claimed_at IS 'Since when somebody changes it; others are refused meanwhile';

--changeset plugins:generation
CREATE TABLE core.plugin_generation (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    plugin_id text NOT NULL,
    generation int NOT NULL CHECK (generation > 0),
    release uuid NOT NULL REFERENCES reference.plugin_release,
    version text NOT NULL,
    sha256 text NOT NULL,
    manifest text NOT NULL,
    has_data boolean NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by text NOT NULL,
    left_at timestamptz,
    PRIMARY KEY (tenant_id, plugin_id, generation),
    FOREIGN KEY (tenant_id, plugin_id) REFERENCES core.plugin_installation (tenant_id, plugin_id) ON DELETE CASCADE
);
SELECT core.isolate('core.plugin_generation');
COMMENT ON TABLE core.plugin_generation IS
    'A version of a plugin with the data it had: the one in use, and those that the region may go back to';
COMMENT ON COLUMN core.plugin_generation.left_at IS 'When another one took its place; NULL for the one in use';

--changeset plugins:more-steps
ALTER TABLE core.plugin_step
    DROP CONSTRAINT plugin_step_action_check,
    ADD CONSTRAINT plugin_step_action_check CHECK (action IN (
        'INSTALLED', 'ENABLED', 'DISABLED', 'FAILED', 'UPGRADED', 'UPGRADE_FAILED', 'WENT_BACK', 'SUSPENDED', 'BANNED',
        'RELEASED', 'CONFIGURED', 'EXPORTED', 'UNINSTALLED', 'RESTORED', 'ERASED'));
