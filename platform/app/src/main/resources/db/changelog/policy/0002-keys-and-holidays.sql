--liquibase formatted sql

--changeset policy:key
CREATE TABLE reference.policy_key (
    key text PRIMARY KEY,
    name_ko text NOT NULL,
    name_en text NOT NULL
);
SELECT reference.share('reference.policy_key');
COMMENT ON TABLE reference.policy_key IS 'What the keys of tables and sets are called; tenants, grades and years have their own names';

--changeset policy:rule-shape
ALTER TABLE reference.policy_rule
    ADD COLUMN open_keys boolean NOT NULL DEFAULT false,
    ADD COLUMN total numeric,
    ADD COLUMN position smallint NOT NULL DEFAULT 0;
COMMENT ON COLUMN reference.policy_rule.open_keys IS 'Whether later versions of a table may have other keys';
COMMENT ON COLUMN reference.policy_rule.total IS 'What the numbers of a table must add up to; NULL where they need not';

--changeset policy:holiday
CREATE TABLE reference.holiday (
    day date PRIMARY KEY,
    name_ko text NOT NULL,
    name_en text NOT NULL
);
SELECT reference.share('reference.holiday');
COMMENT ON TABLE reference.holiday IS 'Days on which offices are closed (관공서의 공휴일에 관한 규정), Sundays aside; a year without any is not known yet';
