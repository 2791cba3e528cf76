--liquibase formatted sql

--changeset region:region
CREATE TABLE reference.region (
    id text PRIMARY KEY REFERENCES reference.tenant,
    name_ko text NOT NULL,
    name_en text NOT NULL,
    short_ko text NOT NULL,
    short_en text NOT NULL,
    capital_area boolean NOT NULL,
    color text NOT NULL CHECK (color ~ '^#[0-9a-f]{6}$'),
    map_column smallint NOT NULL,
    map_row smallint NOT NULL,
    position smallint NOT NULL
);
SELECT reference.share('reference.region');
COMMENT ON COLUMN reference.region.position IS 'Order of the official region codes: 서울 … 제주';

CREATE TABLE reference.region_alias (
    alias text PRIMARY KEY,
    region text NOT NULL REFERENCES reference.region
);
SELECT reference.share('reference.region_alias');

CREATE TABLE reference.region_code (
    code text NOT NULL CHECK (code ~ '^[0-9]{2}$'),
    region text NOT NULL REFERENCES reference.region,
    valid_from date NOT NULL DEFAULT '-infinity',
    valid_to date NOT NULL DEFAULT 'infinity',
    PRIMARY KEY (code, valid_from),
    CHECK (valid_from < valid_to)
);
SELECT reference.share('reference.region_code');
COMMENT ON TABLE reference.region_code IS 'Dated codes, valid on valid_from and no longer on valid_to';

--changeset region:district
CREATE TABLE reference.district (
    id text PRIMARY KEY CHECK (id ~ '^[a-z-]+(/[a-z0-9-]+){1,2}$'),
    region text NOT NULL REFERENCES reference.region,
    parent text REFERENCES reference.district DEFERRABLE INITIALLY DEFERRED,
    kind text NOT NULL CHECK (kind IN ('city', 'county', 'district', 'general-district')),
    name_ko text NOT NULL,
    name_en text NOT NULL,
    former_names text[] NOT NULL DEFAULT '{}',
    successor text REFERENCES reference.district DEFERRABLE INITIALLY DEFERRED,
    position smallint NOT NULL
);
SELECT reference.share('reference.district');
CREATE INDEX district_of_region ON reference.district (region, position);
COMMENT ON COLUMN reference.district.id IS 'Such as gangwon/chuncheon-si; a general district stands under its city';
COMMENT ON COLUMN reference.district.successor IS 'What took its place, possibly in another region (군위: 경북 to 대구)';

CREATE TABLE reference.district_code (
    code text NOT NULL CHECK (code ~ '^[0-9]{5}$'),
    district text NOT NULL REFERENCES reference.district DEFERRABLE INITIALLY DEFERRED,
    valid_from date NOT NULL DEFAULT '-infinity',
    valid_to date NOT NULL DEFAULT 'infinity',
    PRIMARY KEY (code, valid_from),
    CHECK (valid_from < valid_to)
);
SELECT reference.share('reference.district_code');

--changeset region:organization
CREATE TABLE reference.organization (
    id text PRIMARY KEY,
    tenant text NOT NULL REFERENCES reference.tenant,
    kind text NOT NULL CHECK (kind IN ('technopark', 'innovation-center', 'regional-office', 'ministry')),
    name_ko text NOT NULL,
    name_en text NOT NULL,
    serves text,
    url text,
    phone text
);
SELECT reference.share('reference.organization');
CREATE INDEX organization_of_tenant ON reference.organization (tenant, kind);

CREATE TABLE reference.jurisdiction (
    organization text NOT NULL REFERENCES reference.organization DEFERRABLE INITIALLY DEFERRED,
    region text NOT NULL REFERENCES reference.region,
    valid_from date NOT NULL DEFAULT '-infinity',
    valid_to date NOT NULL DEFAULT 'infinity',
    PRIMARY KEY (organization, region, valid_from),
    CHECK (valid_from < valid_to)
);
SELECT reference.share('reference.jurisdiction');
COMMENT ON TABLE reference.jurisdiction IS 'Regions that a 지방중소벤처기업청 serves (T6); dated';

--changeset region:complex
CREATE TABLE reference.complex (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    district text NOT NULL REFERENCES reference.district DEFERRABLE INITIALLY DEFERRED,
    name text NOT NULL,
    kinds text[] NOT NULL,
    aliases text[] NOT NULL DEFAULT '{}',
    UNIQUE (district, name)
);
SELECT reference.share('reference.complex');

--changeset region:industry
CREATE TABLE reference.industry (
    revision smallint NOT NULL CHECK (revision IN (10, 11)),
    code text NOT NULL CHECK (code ~ '^([A-U]|[0-9]{2,5})$'),
    level smallint NOT NULL CHECK (level BETWEEN 1 AND 5),
    section text NOT NULL CHECK (section ~ '^[A-U]$'),
    parent text,
    name text NOT NULL,
    PRIMARY KEY (revision, code),
    FOREIGN KEY (revision, parent) REFERENCES reference.industry DEFERRABLE INITIALLY DEFERRED
);
SELECT reference.share('reference.industry');
COMMENT ON TABLE reference.industry IS 'KSIC, Korean Standard Industrial Classification: 1 section … 5 sub-class';

CREATE TABLE reference.industry_link (
    code_10 text NOT NULL,
    code_11 text NOT NULL,
    PRIMARY KEY (code_10, code_11)
);
SELECT reference.share('reference.industry_link');
COMMENT ON TABLE reference.industry_link IS 'KSIC 10 to 11 at sub-class level; a split or merged class has several rows';
