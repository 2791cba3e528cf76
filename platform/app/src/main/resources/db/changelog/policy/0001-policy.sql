--liquibase formatted sql

--changeset policy:task
CREATE TABLE reference.policy_task (
    number smallint PRIMARY KEY CHECK (number BETWEEN 0 AND 12),
    strategy smallint NOT NULL CHECK (strategy BETWEEN 0 AND 4),
    name_ko text NOT NULL,
    name_en text NOT NULL
);
SELECT reference.share('reference.policy_task');
COMMENT ON TABLE reference.policy_task IS 'The twelve tasks of the policy paper; 0 is its frame, before the tasks';

--changeset policy:clause
CREATE TABLE reference.policy_clause (
    id text PRIMARY KEY,
    task smallint NOT NULL REFERENCES reference.policy_task,
    position smallint NOT NULL,
    measure_ko text NOT NULL,
    measure_en text NOT NULL,
    page smallint CHECK (page > 0),
    summary_ko text NOT NULL,
    summary_en text NOT NULL
);
SELECT reference.share('reference.policy_clause');
CREATE INDEX policy_clause_of_task ON reference.policy_clause (task, position);
COMMENT ON TABLE reference.policy_clause IS 'A clause of the policy paper in our words; ids are those of the requirements';
COMMENT ON COLUMN reference.policy_clause.page IS 'Of the paper as published; NULL where the text does not tell';

--changeset policy:rule
CREATE TABLE reference.policy_rule (
    id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9.-]{2,60}$'),
    name_ko text NOT NULL,
    name_en text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('NUMBER', 'TABLE', 'MEMBERS')),
    unit text NOT NULL,
    clause text NOT NULL REFERENCES reference.policy_clause,
    statute text
);
SELECT reference.share('reference.policy_rule');
CREATE INDEX policy_rule_of_clause ON reference.policy_rule (clause);
COMMENT ON TABLE reference.policy_rule IS 'A number, a table of numbers or a set that the policy fixes; its values are dated versions';

--changeset policy:version
CREATE TABLE reference.policy_rule_version (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    rule text NOT NULL REFERENCES reference.policy_rule,
    valid_from date NOT NULL,
    revision integer NOT NULL CHECK (revision > 0),
    value jsonb,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    author text,
    created_at timestamptz NOT NULL,
    UNIQUE (rule, valid_from, revision)
);
SELECT reference.share('reference.policy_rule_version');
REVOKE UPDATE, DELETE ON reference.policy_rule_version FROM ieum_app;
COMMENT ON TABLE reference.policy_rule_version IS 'What a rule says from a day on; written once, corrected by a further revision of the same day';
COMMENT ON COLUMN reference.policy_rule_version.value IS 'A number, an object of numbers or an array of texts; NULL: this start is withdrawn';
COMMENT ON COLUMN reference.policy_rule_version.author IS 'Account that wrote it; NULL: from tenants/national/rules.yaml';

--changeset policy:in-force
CREATE VIEW reference.policy_rule_in_force WITH (security_invoker = true) AS
SELECT last.*, lead(last.valid_from) OVER (PARTITION BY last.rule ORDER BY last.valid_from) AS valid_to
FROM (SELECT DISTINCT ON (rule, valid_from) * FROM reference.policy_rule_version
      ORDER BY rule, valid_from, revision DESC) last
WHERE last.value IS NOT NULL;
GRANT SELECT ON reference.policy_rule_in_force TO ieum_app, ieum_aggregate;
COMMENT ON VIEW reference.policy_rule_in_force IS 'The last revision of each start with the day before which it holds, NULL for the last one';

--changeset policy:plan
CREATE TABLE reference.policy_plan_item (
    id text PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('SCHEDULE', 'FOLLOW_UP')),
    task smallint REFERENCES reference.policy_task,
    position smallint NOT NULL,
    name_ko text NOT NULL,
    name_en text NOT NULL,
    ministries text NOT NULL,
    period text NOT NULL,
    due_on date
);
SELECT reference.share('reference.policy_plan_item');
COMMENT ON TABLE reference.policy_plan_item IS 'Section IV of the paper, and the follow-up plans it names (F7)';
COMMENT ON COLUMN reference.policy_plan_item.period IS 'As printed';
COMMENT ON COLUMN reference.policy_plan_item.due_on IS 'The last day of the printed period; NULL where it is open';

CREATE TABLE reference.policy_plan_state (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    item text NOT NULL REFERENCES reference.policy_plan_item,
    state text NOT NULL CHECK (state IN ('PLANNED', 'RUNNING', 'DONE', 'STOPPED')),
    owner text NOT NULL CHECK (length(owner) BETWEEN 1 AND 100),
    note text NOT NULL CHECK (length(note) <= 500),
    author text NOT NULL,
    created_at timestamptz NOT NULL
);
SELECT reference.share('reference.policy_plan_state');
REVOKE UPDATE, DELETE ON reference.policy_plan_state FROM ieum_app;
CREATE INDEX policy_plan_state_of_item ON reference.policy_plan_state (item, id DESC);
COMMENT ON TABLE reference.policy_plan_state IS 'Where an item stands and who answers for it; the last row holds';
