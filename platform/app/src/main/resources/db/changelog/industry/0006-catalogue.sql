--liquibase formatted sql

--changeset industry:regional-industry
CREATE TABLE core.regional_industry (
    tenant_id text NOT NULL REFERENCES reference.tenant,
    id uuid NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 0,
    kind text NOT NULL CHECK (kind IN ('FORMER', 'PILLAR', 'FUTURE')),
    name_ko text NOT NULL CHECK (length(name_ko) BETWEEN 1 AND 100),
    name_en text NOT NULL DEFAULT '' CHECK (length(name_en) <= 100),
    starts_on date NOT NULL,
    ends_on date,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK (ends_on > starts_on)
);
SELECT core.isolate('core.regional_industry');
SELECT core.count_nationally('core.regional_industry');
CREATE INDEX regional_industry_of_kind ON core.regional_industry (tenant_id, kind, starts_on);
COMMENT ON TABLE core.regional_industry IS 'An industry the region has chosen, before or after the reform (requirement 1.1); entered by the region';
COMMENT ON COLUMN core.regional_industry.name_en IS 'Empty where the region gives none';
COMMENT ON COLUMN core.regional_industry.ends_on IS 'The day on which it is one no more; NULL while no end is known';

CREATE TABLE core.regional_industry_score (
    tenant_id text NOT NULL,
    industry_id uuid NOT NULL,
    criterion text NOT NULL,
    score smallint NOT NULL CHECK (score >= 0),
    PRIMARY KEY (tenant_id, industry_id, criterion),
    FOREIGN KEY (tenant_id, industry_id) REFERENCES core.regional_industry (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.regional_industry_score');
SELECT core.count_nationally('core.regional_industry_score');
COMMENT ON COLUMN core.regional_industry_score.criterion IS 'One of the rule industry.criteria';

CREATE TABLE core.regional_industry_code (
    tenant_id text NOT NULL,
    industry_id uuid NOT NULL,
    revision smallint NOT NULL CHECK (revision IN (10, 11)),
    code text NOT NULL CHECK (code ~ '^([A-U]|[0-9]{2,5})$'),
    PRIMARY KEY (tenant_id, industry_id, revision, code),
    FOREIGN KEY (tenant_id, industry_id) REFERENCES core.regional_industry (tenant_id, id) ON DELETE CASCADE
);
SELECT core.isolate('core.regional_industry_code');
SELECT core.count_nationally('core.regional_industry_code');
COMMENT ON COLUMN core.regional_industry_code.code IS 'A class of KSIC at any level; what belongs to it is in scope, too';

CREATE TABLE core.regional_industry_former (
    tenant_id text NOT NULL,
    industry_id uuid NOT NULL,
    former_id uuid NOT NULL,
    PRIMARY KEY (tenant_id, industry_id, former_id),
    FOREIGN KEY (tenant_id, industry_id) REFERENCES core.regional_industry (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, former_id) REFERENCES core.regional_industry (tenant_id, id)
);
SELECT core.isolate('core.regional_industry_former');
SELECT core.count_nationally('core.regional_industry_former');
CREATE INDEX regional_industry_successors ON core.regional_industry_former (tenant_id, former_id);
COMMENT ON TABLE core.regional_industry_former IS 'Which industry before the reform an industry of today came from';

--changeset industry:regional-industry-map
-- What a region's industries are is published, so that the ministry sees each; nothing of firms is in it.
CREATE VIEW nation.regional_industry AS
SELECT i.tenant_id AS region, i.id, i.version, i.kind, i.name_ko, i.name_en, i.starts_on, i.ends_on,
       ARRAY(SELECT s.criterion || ':' || s.score FROM core.regional_industry_score s
           WHERE s.tenant_id = i.tenant_id AND s.industry_id = i.id ORDER BY s.criterion) AS scores,
       ARRAY(SELECT c.revision || ':' || c.code FROM core.regional_industry_code c
           WHERE c.tenant_id = i.tenant_id AND c.industry_id = i.id ORDER BY c.revision DESC, c.code) AS codes,
       ARRAY(SELECT f.former_id FROM core.regional_industry_former f
           WHERE f.tenant_id = i.tenant_id AND f.industry_id = i.id ORDER BY f.former_id) AS formers
FROM core.regional_industry i
WHERE (SELECT core.current_tenant()) = 'national';
GRANT SELECT ON nation.regional_industry TO ieum_app;
ALTER VIEW nation.regional_industry OWNER TO ieum_aggregate;
