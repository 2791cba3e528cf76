--liquibase formatted sql

--changeset project:project
CREATE TABLE core.project (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 0,
    plugin_id text NOT NULL,
    blueprint text NOT NULL,
    blueprint_name text NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    purpose text NOT NULL,
    funding text NOT NULL CHECK (funding IN ('MATCHED', 'DEDICATED')),
    budget bigint CHECK (budget > 0),
    state text NOT NULL CHECK (state IN ('PLANNED', 'RUNNING', 'ENDED', 'STOPPED')),
    stop_reason text,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK (starts_on < ends_on),
    CHECK ((state = 'STOPPED') = (stop_reason IS NOT NULL))
);
SELECT core.isolate('core.project');
CREATE INDEX project_of_state ON core.project (tenant_id, state, starts_on DESC);
CREATE INDEX project_of_plugin ON core.project (tenant_id, plugin_id, created_at DESC);
COMMENT ON TABLE core.project IS 'A growth project of the region; a copy of the blueprint it was started from, which may go';
COMMENT ON COLUMN core.project.budget IS 'Whole won; NULL where it is not settled';
COMMENT ON COLUMN core.project.ends_on IS 'The day after the last one';

--changeset project:participant
CREATE TABLE core.project_participant (
    tenant_id text NOT NULL,
    project_id uuid NOT NULL,
    position integer NOT NULL,
    body text NOT NULL,
    role text NOT NULL,
    brings text NOT NULL,
    PRIMARY KEY (tenant_id, project_id, position),
    FOREIGN KEY (tenant_id, project_id) REFERENCES core.project (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.project_participant');
COMMENT ON TABLE core.project_participant IS 'A body that takes part, what it is there and what it contributes';

--changeset project:step
CREATE TABLE core.project_step (
    tenant_id text NOT NULL,
    project_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    done_on date,
    PRIMARY KEY (tenant_id, project_id, position),
    FOREIGN KEY (tenant_id, project_id) REFERENCES core.project (tenant_id, id) ON DELETE CASCADE,
    CHECK (starts_on < ends_on)
);
SELECT core.isolate('core.project_step');
COMMENT ON COLUMN core.project_step.ends_on IS 'The day after the last one';
