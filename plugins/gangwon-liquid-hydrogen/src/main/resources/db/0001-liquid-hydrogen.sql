--liquibase formatted sql

--changeset gangwon-liquid-hydrogen:0001-purchase
CREATE TABLE purchase_round (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    closes_on date NOT NULL,
    state text NOT NULL DEFAULT 'COLLECTING'
        CHECK (state IN ('COLLECTING', 'CLOSED', 'ORDERED', 'SETTLED', 'CANCELLED')),
    note text NOT NULL CHECK (length(note) <= 1000),
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    removed_at timestamptz
);
CREATE UNIQUE INDEX purchase_round_name ON purchase_round (name) WHERE removed_at IS NULL;

CREATE TABLE purchase_step (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    round_id uuid NOT NULL REFERENCES purchase_round,
    state text NOT NULL,
    reason text NOT NULL CHECK (length(reason) <= 1000),
    made_at timestamptz NOT NULL,
    made_by text NOT NULL
);
CREATE INDEX purchase_step_round ON purchase_step (round_id);

CREATE TABLE purchase_demand (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    round_id uuid NOT NULL REFERENCES purchase_round,
    firm_id uuid NOT NULL,
    firm_name text NOT NULL,
    material text NOT NULL CHECK (length(material) BETWEEN 1 AND 100),
    quantity numeric(15, 3) NOT NULL CHECK (quantity > 0),
    unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 20),
    wanted_by date,
    note text NOT NULL CHECK (length(note) <= 1000),
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    removed_at timestamptz
);
CREATE UNIQUE INDEX purchase_demand_once ON purchase_demand (round_id, firm_id, material, unit)
    WHERE removed_at IS NULL;

CREATE TABLE purchase_lot (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    round_id uuid NOT NULL REFERENCES purchase_round,
    material text NOT NULL,
    unit text NOT NULL,
    single_price bigint CHECK (single_price >= 0),
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    UNIQUE (round_id, material, unit)
);

CREATE TABLE purchase_offer (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    lot_id uuid NOT NULL REFERENCES purchase_lot ON DELETE CASCADE,
    supplier text NOT NULL CHECK (length(supplier) BETWEEN 1 AND 100),
    unit_price bigint NOT NULL CHECK (unit_price >= 0),
    fees bigint NOT NULL CHECK (fees >= 0),
    delivers_by date,
    note text NOT NULL CHECK (length(note) <= 1000),
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    removed_at timestamptz
);
CREATE INDEX purchase_offer_lot ON purchase_offer (lot_id);

CREATE TABLE purchase_order (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    lot_id uuid NOT NULL UNIQUE REFERENCES purchase_lot,
    supplier text NOT NULL,
    unit_price bigint NOT NULL CHECK (unit_price >= 0),
    ordered_on date NOT NULL,
    delivers_by date,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL
);

CREATE TABLE purchase_settlement (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    order_id uuid NOT NULL REFERENCES purchase_order ON DELETE CASCADE,
    number int NOT NULL CHECK (number >= 1),
    quantity numeric(15, 3) NOT NULL CHECK (quantity > 0),
    fees bigint NOT NULL CHECK (fees >= 0),
    total bigint NOT NULL CHECK (total >= 0),
    reason text NOT NULL CHECK (length(reason) <= 1000),
    made_at timestamptz NOT NULL,
    made_by text NOT NULL,
    UNIQUE (order_id, number)
);
COMMENT ON TABLE purchase_settlement IS 'The first divides what was ordered, the later ones what was delivered';

CREATE TABLE purchase_share (
    settlement_id uuid NOT NULL REFERENCES purchase_settlement ON DELETE CASCADE,
    firm_id uuid NOT NULL,
    firm_name text NOT NULL,
    quantity numeric(15, 3) NOT NULL CHECK (quantity >= 0),
    exact numeric(20, 4) NOT NULL,
    extra int NOT NULL CHECK (extra IN (0, 1)),
    place int NOT NULL CHECK (place >= 1),
    amount bigint NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (settlement_id, firm_id)
);
--rollback DROP TABLE purchase_share, purchase_settlement, purchase_order, purchase_offer, purchase_lot, purchase_demand, purchase_step, purchase_round;

--changeset gangwon-liquid-hydrogen:0001-permit
CREATE TABLE permit (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    kind text NOT NULL CHECK (kind IN ('DEMONSTRATION', 'TEMPORARY')),
    firm_id uuid NOT NULL,
    firm_name text NOT NULL,
    site text NOT NULL CHECK (length(site) <= 200),
    number text NOT NULL CHECK (length(number) <= 50),
    not_moved boolean NOT NULL,
    granted_on date NOT NULL,
    rule text NOT NULL,
    starts_on date NOT NULL,
    years int NOT NULL CHECK (years BETWEEN 1 AND 10),
    ends_before date NOT NULL,
    extension_asked_on date,
    extension_before date,
    outcome text CHECK (outcome IN ('LAW_CHANGED', 'TEMPORARY_PERMIT', 'FINISHED', 'WITHDRAWN')),
    outcome_on date,
    note text NOT NULL CHECK (length(note) <= 1000),
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    removed_at timestamptz,
    CHECK (starts_on >= granted_on AND starts_on < ends_before),
    CHECK (extension_before > ends_before),
    CHECK ((outcome IS NULL) = (outcome_on IS NULL))
);
CREATE INDEX permit_end ON permit (coalesce(extension_before, ends_before));

CREATE TABLE permit_step (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    permit_id uuid NOT NULL REFERENCES permit,
    step text NOT NULL CHECK (step IN ('GRANTED', 'CHANGED', 'EXTENSION_ASKED', 'EXTENDED', 'ENDED')),
    words text NOT NULL CHECK (length(words) <= 1000),
    made_at timestamptz NOT NULL,
    made_by text NOT NULL
);
CREATE UNIQUE INDEX permit_step_extended_once ON permit_step (permit_id) WHERE step = 'EXTENDED';
CREATE INDEX permit_step_permit ON permit_step (permit_id);

CREATE TABLE permit_notice (
    permit_id uuid NOT NULL REFERENCES permit,
    phase text NOT NULL,
    until date NOT NULL,
    told_at timestamptz NOT NULL,
    PRIMARY KEY (permit_id, phase, until)
);
COMMENT ON TABLE permit_notice IS 'What people have been told, so that each thing is told once';
--rollback DROP TABLE permit_notice, permit_step, permit;

--changeset gangwon-liquid-hydrogen:0001-safety splitStatements:false
CREATE TABLE checklist_template (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    purpose text NOT NULL CHECK (length(purpose) <= 1000),
    retired boolean NOT NULL DEFAULT false,
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    removed_at timestamptz
);
CREATE UNIQUE INDEX checklist_template_name ON checklist_template (name) WHERE removed_at IS NULL;

CREATE TABLE checklist_item (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    template_id uuid NOT NULL REFERENCES checklist_template,
    position int NOT NULL CHECK (position >= 1),
    item text NOT NULL CHECK (length(item) BETWEEN 1 AND 300),
    required boolean NOT NULL,
    note text NOT NULL CHECK (length(note) <= 1000),
    basis text NOT NULL CHECK (length(basis) <= 300),
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    removed_at timestamptz
);
CREATE INDEX checklist_item_template ON checklist_item (template_id, position);

CREATE TABLE checklist_run (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    template_id uuid NOT NULL REFERENCES checklist_template,
    template_name text NOT NULL,
    site text NOT NULL CHECK (length(site) BETWEEN 1 AND 200),
    day date NOT NULL,
    inspector_id text NOT NULL,
    inspector text NOT NULL,
    signed_id text,
    signed_by text,
    signed_at timestamptz,
    remark text NOT NULL DEFAULT '' CHECK (length(remark) <= 1000),
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    removed_at timestamptz,
    CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
    CHECK (removed_at IS NULL OR signed_at IS NULL)
);
CREATE INDEX checklist_run_day ON checklist_run (day);

CREATE TABLE checklist_result (
    run_id uuid NOT NULL REFERENCES checklist_run,
    position int NOT NULL,
    item text NOT NULL,
    required boolean NOT NULL,
    note text NOT NULL,
    basis text NOT NULL,
    finding text CHECK (finding IN ('FIT', 'UNFIT', 'NOT_APPLICABLE')),
    remark text NOT NULL DEFAULT '' CHECK (length(remark) <= 1000),
    measure text NOT NULL DEFAULT '' CHECK (length(measure) <= 1000),
    due date,
    version int NOT NULL DEFAULT 0,
    PRIMARY KEY (run_id, position),
    CHECK (finding IS DISTINCT FROM 'UNFIT' OR (measure <> '' AND due IS NOT NULL)),
    CHECK (NOT required OR finding IS DISTINCT FROM 'NOT_APPLICABLE')
);

CREATE TABLE checklist_measure_done (
    run_id uuid NOT NULL,
    position int NOT NULL,
    done_on date NOT NULL,
    words text NOT NULL CHECK (length(words) <= 1000),
    made_at timestamptz NOT NULL,
    made_by text NOT NULL,
    PRIMARY KEY (run_id, position),
    FOREIGN KEY (run_id, position) REFERENCES checklist_result
);

-- A signed run is evidence: neither it nor its results change again, whatever program asks for it.
CREATE FUNCTION keep_signed_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.signed_at IS NOT NULL THEN
        RAISE EXCEPTION 'the checklist run % is signed', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER checklist_run_signed BEFORE UPDATE OR DELETE ON checklist_run
    FOR EACH ROW EXECUTE FUNCTION keep_signed_run();

CREATE FUNCTION keep_results_of_signed_run() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    result checklist_result := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
    IF EXISTS (SELECT FROM checklist_run WHERE id = result.run_id AND signed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the checklist run % is signed', result.run_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN result;
END $$;
CREATE TRIGGER checklist_result_signed BEFORE INSERT OR UPDATE OR DELETE ON checklist_result
    FOR EACH ROW EXECUTE FUNCTION keep_results_of_signed_run();
--rollback DROP TABLE checklist_measure_done, checklist_result, checklist_run, checklist_item, checklist_template;
--rollback DROP FUNCTION keep_signed_run, keep_results_of_signed_run;

--changeset gangwon-liquid-hydrogen:0001-request
CREATE TABLE support_budget (
    year int NOT NULL CHECK (year BETWEEN 2020 AND 2100),
    kind text NOT NULL,
    amount bigint NOT NULL CHECK (amount >= 0),
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    PRIMARY KEY (year, kind)
);

CREATE TABLE support_request (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    kind text NOT NULL,
    desk text NOT NULL CHECK (desk IN ('TECHNOPARK', 'FUND')),
    firm_id uuid NOT NULL,
    firm_name text NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    year int NOT NULL CHECK (year BETWEEN 2020 AND 2100),
    asked bigint NOT NULL CHECK (asked > 0),
    granted bigint CHECK (granted > 0),
    starts_on date NOT NULL,
    ends_before date NOT NULL,
    note text NOT NULL CHECK (length(note) <= 1000),
    state text NOT NULL DEFAULT 'APPLIED'
        CHECK (state IN ('APPLIED', 'REVIEWED', 'SELECTED', 'NOT_SELECTED', 'RUNNING', 'DONE')),
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    removed_at timestamptz,
    CHECK (starts_on < ends_before),
    CHECK ((granted IS NOT NULL) = (state IN ('SELECTED', 'RUNNING', 'DONE')))
);
CREATE INDEX support_request_budget ON support_request (year, kind);

CREATE TABLE support_step (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    request_id uuid NOT NULL REFERENCES support_request,
    state text NOT NULL,
    words text NOT NULL CHECK (length(words) <= 1000),
    made_at timestamptz NOT NULL,
    made_by text NOT NULL
);
CREATE INDEX support_step_request ON support_step (request_id);
--rollback DROP TABLE support_step, support_request, support_budget;
