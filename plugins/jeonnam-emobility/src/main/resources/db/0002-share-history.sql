--liquibase formatted sql

--changeset jeonnam-emobility:member-holding
--comment: what a member holds from a day on; what was held on any day, and the sum of it, can be asked for ever after
CREATE TABLE member_holding (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    member_id uuid NOT NULL REFERENCES member,
    since date NOT NULL,
    shares bigint NOT NULL CHECK (shares BETWEEN 1 AND 1000000000),
    paid bigint NOT NULL CHECK (paid BETWEEN 0 AND 1000000000000000),
    reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 200),
    version int NOT NULL DEFAULT 0,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT member_holding_once UNIQUE (member_id, since)
);
COMMENT ON TABLE member_holding IS 'shares: 출자좌수; paid: 출자금 in whole won, all that is paid in by then. It holds until the next since or until the member has gone';
INSERT INTO member_holding (member_id, since, shares, paid, changed_by, changed_at)
SELECT id, joined, shares, paid, changed_by, changed_at FROM member;
ALTER TABLE member DROP COLUMN shares, DROP COLUMN paid;
--rollback ALTER TABLE member ADD COLUMN shares bigint CHECK (shares BETWEEN 1 AND 1000000000), ADD COLUMN paid bigint CHECK (paid BETWEEN 0 AND 1000000000000000);
--rollback UPDATE member m SET shares = h.shares, paid = h.paid FROM (SELECT DISTINCT ON (member_id) * FROM member_holding ORDER BY member_id, since DESC) h WHERE h.member_id = m.id;
--rollback ALTER TABLE member ALTER COLUMN shares SET NOT NULL, ALTER COLUMN paid SET NOT NULL;
--rollback DROP TABLE member_holding;
