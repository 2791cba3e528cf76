--liquibase formatted sql

-- What needs a plugin waits for it, and admins are told of ends that the ministry announces.

--changeset plugins:waiting
ALTER TABLE core.plugin_installation
    DROP CONSTRAINT plugin_installation_state_check,
    ADD CONSTRAINT plugin_installation_state_check CHECK (state IN (
        'INSTALLED', 'ENABLED', 'DISABLED', 'FAILED', 'SUSPENDED', 'BANNED', 'WAITING', 'REMOVED')),
    DROP CONSTRAINT plugin_installation_reason_check,
    ADD CONSTRAINT plugin_installation_reason_check
        CHECK ((state IN ('FAILED', 'SUSPENDED', 'BANNED', 'WAITING')) = (reason IS NOT NULL)),
    ADD COLUMN end_told timestamptz;
COMMENT ON COLUMN core.plugin_installation.end_told IS 'The end announced by the ministry that the admins were last told of';

--changeset plugins:waiting-step
ALTER TABLE core.plugin_step
    DROP CONSTRAINT plugin_step_action_check,
    ADD CONSTRAINT plugin_step_action_check CHECK (action IN (
        'INSTALLED', 'ENABLED', 'DISABLED', 'FAILED', 'UPGRADED', 'UPGRADE_FAILED', 'WENT_BACK', 'SUSPENDED', 'BANNED',
        'WAITING', 'RELEASED', 'CONFIGURED', 'EXPORTED', 'UNINSTALLED', 'RESTORED', 'ERASED'));

--changeset plugins:end-told
CREATE VIEW nation.plugin_end_told AS
SELECT tenant_id AS region, plugin_id, end_told FROM core.plugin_installation
WHERE (SELECT core.current_tenant()) = 'national';
COMMENT ON VIEW nation.plugin_end_told IS 'Which announced ends regions were told of';
GRANT SELECT ON nation.plugin_end_told TO ieum_app;
ALTER VIEW nation.plugin_end_told OWNER TO ieum_aggregate;
