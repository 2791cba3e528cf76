-- Made-up firms for measurements; needs the temporary table made_name and the setting ieum.firms.
SELECT setseed(0.2026);

CREATE TEMP TABLE share (position int, tenant text, upto double precision) ON COMMIT DROP;
INSERT INTO share VALUES
    (1, 'gyeonggi', 0.25), (2, 'seoul', 0.45), (3, 'busan', 0.52), (4, 'gyeongnam', 0.59), (5, 'incheon', 0.65),
    (6, 'gyeongbuk', 0.71), (7, 'daegu', 0.76), (8, 'chungnam', 0.81), (9, 'jeonnam', 0.85), (10, 'jeonbuk', 0.89),
    (11, 'chungbuk', 0.92), (12, 'gangwon', 0.94), (13, 'daejeon', 0.96), (14, 'gwangju', 0.975), (15, 'ulsan', 0.985),
    (16, 'jeju', 0.995), (17, 'sejong', 1);
INSERT INTO reference.tenant SELECT tenant, 'region' FROM share ON CONFLICT DO NOTHING;

CREATE TEMP TABLE made ON COMMIT DROP AS
SELECT n, uuidv7() AS id, random() AS place, random() AS a, random() AS b, random() AS c, random() AS d, random() AS e,
    floor(random() * 40)::int AS first, floor(random() * 30)::int AS second, random() AS last
FROM generate_series(1, current_setting('ieum.firms')::int) AS n;

INSERT INTO core.company (tenant_id, id, business_number, name, name_key, legal_form, representative, status, size_class,
    founded_on, phone, products, district, main_industry, main_industry_revision, main_industry_label,
    latest_year, latest_revenue, latest_employees, search, created_at, created_by, updated_at, updated_by, deleted_at)
SELECT s.tenant, m.id, number, name.name || m.n % 97, name.name || m.n % 97, 'STOCK_COMPANY', '대표 ' || m.n % 5000,
    CASE WHEN m.a < 0.92 THEN 'OPERATING' WHEN m.a < 0.95 THEN 'SUSPENDED' ELSE 'CLOSED' END,
    CASE WHEN m.b < 0.70 THEN 'MICRO' WHEN m.b < 0.92 THEN 'SMALL' WHEN m.b < 0.97 THEN 'MEDIUM'
        WHEN m.b < 0.98 THEN 'MID_SIZED' ELSE 'UNKNOWN' END,
    date '1980-01-01' + (m.c * 16000)::int, '051-' || lpad((m.n % 10000)::text, 4, '0') || '-0000',
    '자동차 부품, 밸브와 펌프 제조 ' || m.n % 300,
    s.tenant || '/made-' || (m.d * m.d * 25)::int,
    (10000 + floor(m.e * 24000))::int::text, 10, '금속 가공 제품',
    2025, CASE WHEN m.c < 0.8 THEN (exp(18 + 8 * m.b))::bigint END, CASE WHEN m.c < 0.8 THEN (exp(6 * m.b))::int END,
    name.words || CASE WHEN number IS NULL THEN ''::tsvector ELSE array_to_tsvector(ARRAY[number]) END,
    timestamptz '2026-01-01' + m.a * interval '300 days', 'made', timestamptz '2026-01-01' + m.b * interval '300 days',
    'made', CASE WHEN m.c > 0.99 THEN timestamptz '2026-11-01' END
FROM made m
CROSS JOIN LATERAL (SELECT tenant FROM share WHERE upto >= m.place ORDER BY upto LIMIT 1) s
CROSS JOIN LATERAL (SELECT CASE WHEN m.a < 0.85 THEN lpad((1000000000 + m.n::bigint * 4001)::text, 10, '0') END AS number) k
JOIN made_name name ON name.first = m.first AND name.second = m.second
    AND name.last = CASE WHEN m.last < 0.15 THEN floor(m.last * 20)::int ELSE 3 + floor((m.last - 0.15) / 0.85 * 27)::int END
ORDER BY m.n;

INSERT INTO core.company_industry (tenant_id, company_id, position, code, revision)
SELECT tenant_id, id, 0, main_industry, main_industry_revision FROM core.company WHERE created_by = 'made';

INSERT INTO core.workplace (tenant_id, company_id, kind, road_address, region, district, phone)
SELECT tenant_id, id, 'HEADQUARTERS', '지어낸로 ' || abs(hashtext(id::text)) % 900 + 1, tenant_id, district, phone
FROM core.company WHERE created_by = 'made';

INSERT INTO core.company_certificate (tenant_id, company_id, kind, valid_from, valid_to)
SELECT tenant_id, id, kind, date '2024-01-01', date '2027-12-31'
FROM core.company CROSS JOIN LATERAL (VALUES ('VENTURE', 40), ('INNOBIZ', 20), ('MAINBIZ', 20)) k (kind, thousandth)
WHERE created_by = 'made' AND abs(hashtext(id::text || kind)::bigint) % 1000 < thousandth;

INSERT INTO core.company_figures (tenant_id, company_id, year, revenue, employees, source)
SELECT tenant_id, id, latest_year, latest_revenue, latest_employees, 'made'
FROM core.company WHERE created_by = 'made' AND latest_revenue IS NOT NULL;

INSERT INTO core.company_source (tenant_id, source, external_key, company_id, row_hash, last_import)
SELECT tenant_id, 'made', id::text, id, md5(id::text), '00000000-0000-7000-8000-000000000000'
FROM core.company WHERE created_by = 'made';
