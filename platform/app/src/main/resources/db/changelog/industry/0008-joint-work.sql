--liquibase formatted sql

--changeset industry:joint-roadmap
CREATE TABLE core.joint_roadmap (
    tenant_id text NOT NULL REFERENCES reference.tenant CHECK (starts_with(tenant_id, 'joint-')),
    number integer NOT NULL CHECK (number > 0),
    first_year smallint NOT NULL,
    last_year smallint NOT NULL,
    fixed_at timestamptz,
    fixed_by text,
    reason text CHECK (length(reason) BETWEEN 1 AND 1000),
    PRIMARY KEY (tenant_id, number),
    CHECK (first_year <= last_year),
    CHECK ((fixed_at IS NULL) = (reason IS NULL))
);
SELECT core.isolate('core.joint_roadmap');
CREATE UNIQUE INDEX joint_roadmap_draft ON core.joint_roadmap (tenant_id) WHERE fixed_at IS NULL;
COMMENT ON TABLE core.joint_roadmap IS 'A version of the roadmap of a group; fixed with a reason, then never changed (requirement 1.12)';

CREATE TABLE core.joint_roadmap_item (
    tenant_id text NOT NULL,
    number integer NOT NULL,
    item uuid NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 0,
    technology text NOT NULL CHECK (length(technology) BETWEEN 1 AND 200),
    goal text NOT NULL CHECK (length(goal) BETWEEN 1 AND 1000),
    from_year smallint NOT NULL,
    to_year smallint NOT NULL,
    lead text NOT NULL CHECK (length(lead) BETWEEN 1 AND 200),
    industry text[] NOT NULL,
    university text[] NOT NULL,
    institute text[] NOT NULL,
    budget bigint CHECK (budget > 0),
    state text NOT NULL CHECK (state IN ('PLANNED', 'RUNNING', 'DONE', 'DROPPED')),
    PRIMARY KEY (tenant_id, number, item),
    FOREIGN KEY (tenant_id, number) REFERENCES core.joint_roadmap (tenant_id, number) ON DELETE CASCADE,
    CHECK (from_year <= to_year)
);
SELECT core.isolate('core.joint_roadmap_item');
COMMENT ON COLUMN core.joint_roadmap_item.item IS 'The same in every version, so that versions can be compared';
COMMENT ON COLUMN core.joint_roadmap_item.budget IS 'Whole won; NULL where it is not settled';

--changeset industry:joint-project
CREATE TABLE core.joint_project (
    tenant_id text NOT NULL REFERENCES reference.tenant CHECK (starts_with(tenant_id, 'joint-')),
    id uuid NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 0,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    summary text NOT NULL CHECK (length(summary) BETWEEN 1 AND 1000),
    industry text[] NOT NULL,
    university text[] NOT NULL,
    institute text[] NOT NULL,
    started_on date NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
SELECT core.isolate('core.joint_project');
COMMENT ON TABLE core.joint_project IS 'A project of a group that goes from stage to stage (requirement 1.11)';

CREATE TABLE core.joint_project_stage (
    tenant_id text NOT NULL,
    project_id uuid NOT NULL,
    stage text NOT NULL CHECK (stage IN ('PLANNING', 'RESEARCH', 'COMMERCIALISATION', 'CAPITAL')),
    body text NOT NULL CHECK (length(body) BETWEEN 1 AND 200),
    received_on date,
    received_by text,
    PRIMARY KEY (tenant_id, project_id, stage),
    FOREIGN KEY (tenant_id, project_id) REFERENCES core.joint_project (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.joint_project_stage');
COMMENT ON COLUMN core.joint_project_stage.body IS 'Who is in charge of the stage; whom the stage before hands over to';
COMMENT ON COLUMN core.joint_project_stage.received_on IS 'When that body took it over; NULL while it waits';
