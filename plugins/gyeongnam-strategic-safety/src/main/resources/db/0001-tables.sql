--liquibase formatted sql

--changeset gyeongnam:0001-records
--comment: what all records have in common: who may see them, their version, their history
CREATE TABLE record_head (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    kind         text NOT NULL CHECK (kind IN ('MEMBER', 'DEMAND', 'TICKET')),
    -- 0 일반, 1 대외주의, 2 제한
    level        smallint NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 2),
    version      integer NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now(),
    deleted_at   timestamptz
);
CREATE TABLE record_viewer (
    record_id    uuid NOT NULL REFERENCES record_head ON DELETE CASCADE,
    person_id    text NOT NULL,
    PRIMARY KEY (record_id, person_id)
);
CREATE TABLE record_event (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    record_id    uuid NOT NULL REFERENCES record_head ON DELETE CASCADE,
    at           timestamptz NOT NULL,
    person_name  text NOT NULL,
    kind         text NOT NULL,
    detail       text NOT NULL DEFAULT ''
);
CREATE INDEX record_event_record ON record_event (record_id, at);
-- people who have opened the plugin: from these are owners and viewers chosen
CREATE TABLE person (
    id           text PRIMARY KEY,
    name         text NOT NULL,
    duty         text NOT NULL,
    seen_at      timestamptz NOT NULL
);
--rollback DROP TABLE person, record_event, record_viewer, record_head;

--changeset gyeongnam:0001-pact
--comment: dates are half-open, [joined_on, left_on)
CREATE TABLE pact_member (
    id           uuid PRIMARY KEY REFERENCES record_head ON DELETE CASCADE,
    name         text NOT NULL CHECK (name <> ''),
    role         text NOT NULL DEFAULT '',
    sectors      text[] NOT NULL DEFAULT '{}',
    programs     text[] NOT NULL DEFAULT '{}',
    department   text NOT NULL DEFAULT '',
    phone        text NOT NULL DEFAULT '',
    email        text NOT NULL DEFAULT '',
    joined_on    date,
    left_on      date,
    source       text NOT NULL DEFAULT '',
    CHECK (left_on IS NULL OR joined_on IS NULL OR joined_on < left_on)
);
CREATE INDEX pact_member_name ON pact_member (name);
--rollback DROP TABLE pact_member;

--changeset gyeongnam:0001-links
--comment: amount in whole won
CREATE TABLE demand (
    id           uuid PRIMARY KEY REFERENCES record_head ON DELETE CASCADE,
    member_id    uuid NOT NULL REFERENCES pact_member,
    sector       text NOT NULL,
    need         text NOT NULL CHECK (need IN ('FINANCE', 'TECHNOLOGY')),
    title        text NOT NULL CHECK (title <> ''),
    description  text NOT NULL DEFAULT '',
    needed_by    date NOT NULL,
    amount       bigint CHECK (amount > 0)
);
CREATE INDEX demand_member ON demand (member_id);
CREATE TABLE link (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    demand_id    uuid NOT NULL REFERENCES demand ON DELETE CASCADE,
    firm_id      uuid NOT NULL,
    firm_name    text NOT NULL,
    stage        text NOT NULL,
    version      integer NOT NULL DEFAULT 0,
    UNIQUE (demand_id, firm_id)
);
CREATE TABLE link_step (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    link_id      uuid NOT NULL REFERENCES link ON DELETE CASCADE,
    stage        text NOT NULL,
    reason       text NOT NULL DEFAULT '',
    at           timestamptz NOT NULL,
    person_name  text NOT NULL
);
CREATE INDEX link_step_link ON link_step (link_id, at);
--rollback DROP TABLE link_step, link, demand;

--changeset gyeongnam:0001-desk
--comment: a ticket has a round for each time it is received; the clock runs by round
CREATE TABLE ticket (
    id           uuid PRIMARY KEY REFERENCES record_head ON DELETE CASCADE,
    number       integer NOT NULL UNIQUE,
    subject      text NOT NULL CHECK (subject <> ''),
    question     text NOT NULL,
    category     text NOT NULL,
    priority     text NOT NULL,
    firm_id      uuid,
    caller       text NOT NULL CHECK (caller <> ''),
    phone        text NOT NULL DEFAULT '',
    owner_id     text,
    owner_name   text NOT NULL DEFAULT '',
    state        text NOT NULL,
    round        integer NOT NULL DEFAULT 1
);
CREATE TABLE ticket_round (
    ticket_id    uuid NOT NULL REFERENCES ticket ON DELETE CASCADE,
    round        integer NOT NULL,
    received_at  timestamptz NOT NULL,
    days         integer NOT NULL CHECK (days > 0),
    due_on       date NOT NULL,
    answered_at  timestamptz,
    answered_by  text NOT NULL DEFAULT '',
    answer       text NOT NULL DEFAULT '',
    warned_at    timestamptz,
    escalated_at timestamptz,
    PRIMARY KEY (ticket_id, round)
);
CREATE INDEX ticket_round_open ON ticket_round (due_on) WHERE answered_at IS NULL;
CREATE TABLE holiday (
    day          date PRIMARY KEY,
    name         text NOT NULL CHECK (name <> '')
);
--rollback DROP TABLE holiday, ticket_round, ticket;

--changeset gyeongnam:0001-named-members
--comment: the five bodies that the plan of 2023-04-06 names; the other twelve are entered by the region
WITH named (place, name) AS (
    VALUES (1, '경상남도'), (2, '창원시'), (3, '한국수력원자력'), (4, '한국항공우주'), (5, '두산 에너지(주)')
), head AS (
    SELECT uuidv7() AS id, place, name FROM named
), made AS (
    INSERT INTO record_head (id, kind) SELECT id, 'MEMBER' FROM head
)
INSERT INTO pact_member (id, name, source)
SELECT id, name, '지역중소기업 혁신성장 촉진방안(2023-04-06) 경남 프로젝트 참여기관' FROM head ORDER BY place;
--rollback DELETE FROM pact_member;
--rollback DELETE FROM record_head;
