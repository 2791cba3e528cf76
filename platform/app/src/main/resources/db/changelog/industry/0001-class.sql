--liquibase formatted sql

--changeset industry:firm-class
CREATE TABLE core.firm_class (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    company_id uuid NOT NULL,
    since date NOT NULL,
    until date,
    class text NOT NULL CHECK (class IN ('POTENTIAL', 'CANDIDATE', 'LEADING')),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    evidence text CHECK (length(evidence) BETWEEN 1 AND 1000),
    run_id uuid,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, company_id, since),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE,
    CHECK (until > since)
);
SELECT core.isolate('core.firm_class');
SELECT core.count_nationally('core.firm_class');
CREATE UNIQUE INDEX firm_class_now ON core.firm_class (tenant_id, company_id) WHERE until IS NULL;
CREATE INDEX firm_class_of_class ON core.firm_class (tenant_id, class, since);
COMMENT ON TABLE core.firm_class IS 'What a firm was decided to be, and from when to when (requirements 1.3 to 1.8)';
COMMENT ON COLUMN core.firm_class.until IS 'The day on which it holds no more; NULL while it holds';
COMMENT ON COLUMN core.firm_class.run_id IS 'The classification run it was proposed by; NULL when somebody decided it for the firm alone';
