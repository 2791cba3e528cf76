--liquibase formatted sql

--changeset company:company
CREATE TABLE core.company (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 0,
    business_number text CHECK (business_number ~ '^[0-9]{10}$'),
    corporate_number text CHECK (corporate_number ~ '^[0-9]{13}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key text NOT NULL,
    legal_form text NOT NULL DEFAULT 'UNKNOWN',
    english_name text,
    representative text,
    status text NOT NULL DEFAULT 'OPERATING' CHECK (status IN ('OPERATING', 'SUSPENDED', 'CLOSED')),
    size_class text NOT NULL DEFAULT 'UNKNOWN'
        CHECK (size_class IN ('MICRO', 'SMALL', 'MEDIUM', 'MID_SIZED', 'LARGE', 'UNKNOWN')),
    founded_on date,
    phone text,
    website text,
    products text,
    headquarters_here boolean NOT NULL DEFAULT true,
    district text,
    main_industry text,
    main_industry_revision smallint CHECK (main_industry_revision IN (10, 11)),
    main_industry_label text,
    latest_year smallint,
    latest_revenue bigint,
    latest_employees integer,
    search tsvector NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by text NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text NOT NULL,
    deleted_at timestamptz,
    deleted_by text,
    PRIMARY KEY (tenant_id, id)
);
SELECT core.isolate('core.company');
SELECT core.count_nationally('core.company');
CREATE UNIQUE INDEX company_business_number ON core.company (tenant_id, business_number)
    WHERE business_number IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX company_name ON core.company (tenant_id, name, id) WHERE deleted_at IS NULL;
CREATE INDEX company_name_key ON core.company (tenant_id, name_key);
CREATE INDEX company_updated ON core.company (tenant_id, updated_at DESC, id) WHERE deleted_at IS NULL;
CREATE INDEX company_search ON core.company USING gin (tenant_id, search);
COMMENT ON TABLE core.company IS 'A firm as one region knows it; the same firm may have a record in several tenants';
COMMENT ON COLUMN core.company.name_key IS 'The name without legal form, spaces and punctuation, lower case: for matching';
COMMENT ON COLUMN core.company.headquarters_here IS 'Whether the firm is counted nationally at this record';
COMMENT ON COLUMN core.company.district IS 'reference.district.id of the headquarters, else of the main workplace';
COMMENT ON COLUMN core.company.latest_revenue IS 'Revenue in won of latest_year, kept by the aggregate from company_figures';

--changeset company:workplace
CREATE TABLE core.workplace (
    tenant_id text NOT NULL,
    id uuid NOT NULL DEFAULT uuidv7(),
    company_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('HEADQUARTERS', 'MAIN_OFFICE', 'FACTORY', 'BRANCH', 'LABORATORY')),
    name text,
    road_address text,
    lot_address text,
    region text REFERENCES reference.tenant,
    district text,
    complex text,
    phone text,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.workplace');
CREATE INDEX workplace_of_company ON core.workplace (tenant_id, company_id);
COMMENT ON COLUMN core.workplace.region IS 'The region the address lies in, which may be another than the tenant';

--changeset company:industry
CREATE TABLE core.company_industry (
    tenant_id text NOT NULL,
    company_id uuid NOT NULL,
    position smallint NOT NULL,
    code text CHECK (code ~ '^([A-U]|[0-9]{2,5})$'),
    revision smallint NOT NULL CHECK (revision IN (10, 11)),
    label text,
    PRIMARY KEY (tenant_id, company_id, position),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE,
    CHECK (code IS NOT NULL OR label IS NOT NULL)
);
SELECT core.isolate('core.company_industry');
CREATE INDEX company_industry_code ON core.company_industry (tenant_id, code, company_id);
COMMENT ON TABLE core.company_industry IS 'KSIC codes of a firm; position 0 is the main one; a label without code awaits a code';

--changeset company:certificate
CREATE TABLE core.company_certificate (
    tenant_id text NOT NULL,
    company_id uuid NOT NULL,
    kind text NOT NULL,
    number text NOT NULL DEFAULT '',
    valid_from date,
    valid_to date,
    PRIMARY KEY (tenant_id, company_id, kind, number),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.company_certificate');
SELECT core.count_nationally('core.company_certificate');
CREATE INDEX company_certificate_kind ON core.company_certificate (tenant_id, kind, company_id);
COMMENT ON TABLE core.company_certificate IS 'Certificates such as VENTURE, INNOBIZ, MAINBIZ; valid_to is the last valid day';

--changeset company:figures
CREATE TABLE core.company_figures (
    tenant_id text NOT NULL,
    company_id uuid NOT NULL,
    year smallint NOT NULL CHECK (year BETWEEN 1950 AND 2100),
    revenue bigint,
    exports bigint,
    rnd_expense bigint,
    total_assets bigint,
    employees integer CHECK (employees >= 0),
    patents integer CHECK (patents >= 0),
    source text NOT NULL,
    PRIMARY KEY (tenant_id, company_id, year),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.company_figures');
SELECT core.count_nationally('core.company_figures');
COMMENT ON TABLE core.company_figures IS 'Yearly figures in won and heads; NULL is not known, never zero';

--changeset company:contact
CREATE TABLE core.company_contact (
    tenant_id text NOT NULL,
    id uuid NOT NULL DEFAULT uuidv7(),
    company_id uuid NOT NULL,
    name text NOT NULL,
    duty text,
    phone text,
    email text,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.company_contact');
CREATE INDEX company_contact_of_company ON core.company_contact (tenant_id, company_id);
COMMENT ON TABLE core.company_contact IS 'Personal data: shown masked, opened with a log entry';

--changeset company:note
CREATE TABLE core.company_note (
    tenant_id text NOT NULL,
    id uuid NOT NULL DEFAULT uuidv7(),
    company_id uuid NOT NULL,
    text text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    author text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.company_note');
CREATE INDEX company_note_of_company ON core.company_note (tenant_id, company_id, at DESC);

--changeset company:source
CREATE TABLE core.company_source (
    tenant_id text NOT NULL,
    source text NOT NULL,
    external_key text NOT NULL,
    company_id uuid NOT NULL,
    row_hash text NOT NULL,
    last_import uuid NOT NULL,
    gone_since date,
    PRIMARY KEY (tenant_id, source, external_key),
    FOREIGN KEY (tenant_id, company_id) REFERENCES core.company (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.company_source');
CREATE INDEX company_source_of_company ON core.company_source (tenant_id, company_id);
COMMENT ON TABLE core.company_source IS
    'Which list named the firm, under which key, and what the row said last: makes a second import change nothing';
