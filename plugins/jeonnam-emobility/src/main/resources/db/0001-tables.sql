--liquibase formatted sql

-- Dates are half-open: "until" is the day after the last one. Money is whole won. What people edit has a version, so that
-- two at once do not overwrite each other unseen.

--changeset jeonnam-emobility:uuidrange
CREATE TYPE uuidrange AS RANGE (subtype = uuid);
COMMENT ON TYPE uuidrange IS 'Lets an exclusion constraint ask for the same record without an extension';
--rollback DROP TYPE uuidrange;

--changeset jeonnam-emobility:part
CREATE TABLE part (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    number text NOT NULL UNIQUE CHECK (number = btrim(number) AND length(number) BETWEEN 1 AND 40),
    name text NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 100),
    group_key text,
    imported boolean NOT NULL DEFAULT false,
    version int NOT NULL DEFAULT 0,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX part_name ON part (name);
COMMENT ON COLUMN part.imported IS 'Came with a list: goes with it when the import is taken back and nothing hangs on it';

CREATE TABLE part_value (
    part_id uuid NOT NULL REFERENCES part ON DELETE CASCADE,
    since date NOT NULL,
    cost bigint CHECK (cost > 0),
    share numeric(5, 2) CHECK (share BETWEEN 0 AND 100),
    evidence text CHECK (evidence = btrim(evidence) AND length(evidence) BETWEEN 1 AND 300),
    PRIMARY KEY (part_id, since),
    CHECK (cost IS NOT NULL OR share IS NOT NULL),
    CHECK ((share IS NULL) = (evidence IS NULL))
);
COMMENT ON TABLE part_value IS 'What is known of a part from a day on; cost in won of one piece, share in percent';
--rollback DROP TABLE part_value, part;

--changeset jeonnam-emobility:model
CREATE TABLE model (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 100),
    edition text NOT NULL CHECK (edition = btrim(edition) AND length(edition) BETWEEN 1 AND 40),
    since date NOT NULL,
    imported boolean NOT NULL DEFAULT false,
    version int NOT NULL DEFAULT 0,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (name, edition),
    UNIQUE (name, since)
);
COMMENT ON TABLE model IS 'An edition of a vehicle; the latest one that has begun is the present one';

CREATE TABLE bom_line (
    model_id uuid NOT NULL REFERENCES model ON DELETE CASCADE,
    part_id uuid NOT NULL REFERENCES part,
    quantity numeric(12, 3) NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (model_id, part_id)
);
CREATE INDEX bom_line_part ON bom_line (part_id);
--rollback DROP TABLE bom_line, model;

--changeset jeonnam-emobility:supply
CREATE TABLE supply_link (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    part_id uuid NOT NULL REFERENCES part,
    firm_id uuid NOT NULL,
    firm_name text NOT NULL,
    share numeric(5, 2) NOT NULL CHECK (share > 0 AND share <= 100),
    since date NOT NULL,
    until date,
    version int NOT NULL DEFAULT 0,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CHECK (since < until),
    CONSTRAINT supply_once EXCLUDE USING gist (
        uuidrange(part_id, part_id, '[]') WITH &&,
        uuidrange(firm_id, firm_id, '[]') WITH &&,
        daterange(since, until) WITH &&)
);
COMMENT ON TABLE supply_link IS 'share: percent of the need of the part that the firm delivers';
--rollback DROP TABLE supply_link;

--changeset jeonnam-emobility:standard
CREATE TABLE standard (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 100),
    edition text NOT NULL CHECK (edition = btrim(edition) AND length(edition) BETWEEN 1 AND 40),
    state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'AGREED', 'PUBLISHED', 'WITHDRAWN')),
    agreed_on date,
    agreed_by text,
    published_on date,
    withdrawn_on date,
    version int NOT NULL DEFAULT 0,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (name, edition),
    CHECK ((state = 'DRAFT') = (agreed_on IS NULL)),
    CHECK ((agreed_on IS NULL) = (agreed_by IS NULL)),
    CHECK ((state IN ('PUBLISHED', 'WITHDRAWN')) = (published_on IS NOT NULL)),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_on IS NOT NULL)),
    CHECK (agreed_on <= published_on),
    CHECK (published_on <= withdrawn_on)
);
CREATE UNIQUE INDEX standard_published ON standard (name) WHERE state = 'PUBLISHED';

CREATE TABLE standard_part (
    standard_id uuid NOT NULL REFERENCES standard ON DELETE CASCADE,
    part_id uuid NOT NULL REFERENCES part,
    fixed text NOT NULL CHECK (fixed = btrim(fixed) AND length(fixed) BETWEEN 1 AND 300),
    PRIMARY KEY (standard_id, part_id)
);
CREATE INDEX standard_part_part ON standard_part (part_id);
COMMENT ON COLUMN standard_part.fixed IS 'What the standard fixes of the part: size, connection, performance';
--rollback DROP TABLE standard_part, standard;

--changeset jeonnam-emobility:cooperative
CREATE TABLE member (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    firm_id uuid,
    name text NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 100),
    shares bigint NOT NULL CHECK (shares BETWEEN 1 AND 1000000000),
    paid bigint NOT NULL CHECK (paid BETWEEN 0 AND 1000000000000000),
    joined date NOT NULL,
    gone date,
    version int NOT NULL DEFAULT 0,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CHECK (joined < gone),
    CONSTRAINT member_once EXCLUDE USING gist (
        uuidrange(firm_id, firm_id, '[]') WITH &&, daterange(joined, gone) WITH &&) WHERE (firm_id IS NOT NULL)
);
COMMENT ON TABLE member IS 'firm_id: a firm of the register; null for another body. gone: the day after the last one';
--rollback DROP TABLE member;

--changeset jeonnam-emobility:site
CREATE TABLE site (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL UNIQUE CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 100),
    address text NOT NULL CHECK (length(address) <= 200),
    version int NOT NULL DEFAULT 0,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE slot (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    site_id uuid NOT NULL REFERENCES site,
    name text NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 40),
    area numeric(12, 2) NOT NULL CHECK (area > 0),
    version int NOT NULL DEFAULT 0,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (site_id, name)
);
COMMENT ON COLUMN slot.area IS 'Square metres';

CREATE TABLE lease (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slot_id uuid NOT NULL REFERENCES slot,
    firm_id uuid NOT NULL,
    firm_name text NOT NULL,
    since date NOT NULL,
    until date,
    version int NOT NULL DEFAULT 0,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CHECK (since < until),
    CONSTRAINT lease_one_tenant EXCLUDE USING gist (
        uuidrange(slot_id, slot_id, '[]') WITH &&, daterange(since, until) WITH &&)
);
--rollback DROP TABLE lease, slot, site;

--changeset jeonnam-emobility:told
CREATE TABLE told (
    what text NOT NULL,
    record_id uuid NOT NULL,
    until date NOT NULL,
    told_at timestamptz NOT NULL,
    PRIMARY KEY (what, record_id, until)
);
COMMENT ON TABLE told IS 'Ends of which people have been told, so that they are told once';
--rollback DROP TABLE told;
