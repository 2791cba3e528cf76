--liquibase formatted sql

--changeset lifecycle:transition
CREATE TABLE reference.life_transition (
    kind text NOT NULL CHECK (kind ~ '^[a-z][a-z.-]{2,60}$'),
    name text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    PRIMARY KEY (kind, name, from_state, to_state)
);
SELECT reference.share('reference.life_transition');
CREATE INDEX life_transition_of_states ON reference.life_transition (kind, from_state, to_state);
COMMENT ON TABLE reference.life_transition IS 'Which steps a kind of case may take, as the code declares them; what it declared once stays for the history';
COMMENT ON COLUMN reference.life_transition.from_state IS 'Empty for the step that opens a case';

--changeset lifecycle:case
CREATE TABLE core.life_case (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    kind text NOT NULL,
    subject uuid NOT NULL,
    state text NOT NULL,
    version integer NOT NULL DEFAULT 0,
    since timestamptz NOT NULL,
    due_on date,
    due_provisional boolean NOT NULL DEFAULT false,
    due_rule uuid REFERENCES reference.policy_rule_version,
    holder uuid,
    holder_name text,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    path text NOT NULL,
    told text NOT NULL DEFAULT 'NOTHING' CHECK (told IN ('NOTHING', 'BEFORE', 'AT', 'ESCALATED')),
    PRIMARY KEY (tenant_id, kind, subject),
    CHECK ((holder IS NULL) = (holder_name IS NULL))
);
SELECT core.isolate('core.life_case');
REVOKE DELETE ON core.life_case FROM ieum_app;
CREATE INDEX life_case_of_state ON core.life_case (tenant_id, kind, state, due_on);
CREATE INDEX life_case_due ON core.life_case (tenant_id, due_on) WHERE due_on IS NOT NULL;
COMMENT ON TABLE core.life_case IS 'Where a record of any module stands; the record itself is the module''s';
COMMENT ON COLUMN core.life_case.due_on IS 'The last day of the state''s term; NULL where it has none';
COMMENT ON COLUMN core.life_case.due_provisional IS 'Whether the holidays of its year were not known yet when it was counted';
COMMENT ON COLUMN core.life_case.holder IS 'Account of who answers for it; NULL: whoever may take the next step';
COMMENT ON COLUMN core.life_case.told IS 'The last notice of the term that was sent';

--changeset lifecycle:step
CREATE TABLE core.life_step (
    tenant_id text NOT NULL,
    id uuid NOT NULL DEFAULT uuidv7(),
    kind text NOT NULL,
    subject uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    reason text CHECK (length(reason) BETWEEN 1 AND 1000),
    evidence text CHECK (length(evidence) BETWEEN 1 AND 1000),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, kind, subject, number),
    FOREIGN KEY (tenant_id, kind, subject) REFERENCES core.life_case (tenant_id, kind, subject),
    FOREIGN KEY (kind, name, from_state, to_state) REFERENCES reference.life_transition (kind, name, from_state, to_state)
);
SELECT core.isolate('core.life_step');
REVOKE UPDATE, DELETE ON core.life_step FROM ieum_app;
COMMENT ON TABLE core.life_step IS 'Who took which step, when and why; written once';
COMMENT ON COLUMN core.life_step.number IS 'The case''s version the step led to';
COMMENT ON COLUMN core.life_step.evidence IS 'Where the proof is: the name and number of a paper or record';

--changeset lifecycle:guard splitStatements:false
-- The database refuses what the code would have to refuse: a state no step leads to, and a state without its step.
CREATE FUNCTION core.check_life_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN
        IF NOT EXISTS (SELECT FROM reference.life_transition t WHERE t.kind = NEW.kind
                AND t.from_state = CASE TG_OP WHEN 'INSERT' THEN '' ELSE OLD.state END AND t.to_state = NEW.state) THEN
            RAISE EXCEPTION 'a case of % cannot go from % to %', NEW.kind,
                CASE TG_OP WHEN 'INSERT' THEN 'nothing' ELSE OLD.state END, NEW.state USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER check_life_case BEFORE INSERT OR UPDATE ON core.life_case
    FOR EACH ROW EXECUTE FUNCTION core.check_life_case();

CREATE FUNCTION core.check_life_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM core.life_step s WHERE s.tenant_id = NEW.tenant_id AND s.kind = NEW.kind
            AND s.subject = NEW.subject AND s.number = NEW.version AND s.to_state = NEW.state) THEN
        RAISE EXCEPTION 'a case of % changed its state without a step', NEW.kind USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER check_life_history AFTER INSERT OR UPDATE OF state, version ON core.life_case
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION core.check_life_history();
