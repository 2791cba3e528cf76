package kr.ieum.region;

import java.util.List;

/** The tables that {@code tenants/} is written to. */
final class ReferenceTables {

    static final ReferenceTable TENANTS =
            new ReferenceTable("tenant", List.of("id"), List.of("id text", "kind text"), "x.id", "false");

    static final ReferenceTable REGIONS = new ReferenceTable(
            "region",
            List.of("id"),
            List.of(
                    "id text",
                    "name_ko text",
                    "name_en text",
                    "short_ko text",
                    "short_en text",
                    "capital_area boolean",
                    "color text",
                    "map_column smallint",
                    "map_row smallint",
                    "position smallint"),
            "x.name_ko",
            "false");

    static final ReferenceTable ALIASES = new ReferenceTable(
            "region_alias",
            List.of("alias"),
            List.of("alias text", "region text"),
            "x.region || ' ' || x.alias",
            "t.region = ANY(:up)");

    static final ReferenceTable CODES = new ReferenceTable(
            "region_code",
            List.of("code", "valid_from"),
            List.of("code text", "region text", "valid_from date", "valid_to date"),
            "x.region || ' ' || x.code",
            "t.region = ANY(:up)");

    static final ReferenceTable DISTRICTS = new ReferenceTable(
            "district",
            List.of("id"),
            List.of(
                    "id text",
                    "region text",
                    "parent text",
                    "kind text",
                    "name_ko text",
                    "name_en text",
                    "former_names text[]",
                    "successor text",
                    "position smallint"),
            "x.region || ' ' || x.name_ko",
            "t.region = ANY(:up)");

    static final ReferenceTable DISTRICT_CODES = new ReferenceTable(
            "district_code",
            List.of("code", "valid_from"),
            List.of("code text", "district text", "valid_from date", "valid_to date"),
            "x.district || ' ' || x.code",
            "split_part(t.district, '/', 1) = ANY(:up)");

    static final ReferenceTable ORGANIZATIONS = new ReferenceTable(
            "organization",
            List.of("id"),
            List.of(
                    "id text",
                    "tenant text",
                    "kind text",
                    "name_ko text",
                    "name_en text",
                    "serves text",
                    "url text",
                    "phone text"),
            "x.name_ko",
            "t.tenant = ANY(:up)");

    static final ReferenceTable JURISDICTIONS = new ReferenceTable(
            "jurisdiction",
            List.of("organization", "region", "valid_from"),
            List.of("organization text", "region text", "valid_from date", "valid_to date"),
            "x.organization || ' ' || x.region",
            "EXISTS (SELECT FROM reference.organization o WHERE o.id = t.organization AND o.tenant = ANY(:up))");

    static final ReferenceTable COMPLEXES = new ReferenceTable(
            "complex",
            List.of("district", "name"),
            List.of("district text", "name text", "kinds text[]", "aliases text[]"),
            "x.name",
            "split_part(t.district, '/', 1) = ANY(:up)");

    static final ReferenceTable INDUSTRIES = new ReferenceTable(
            "industry",
            List.of("revision", "code"),
            List.of("revision smallint", "code text", "level smallint", "section text", "parent text", "name text"),
            "x.revision || ' ' || x.code || ' ' || x.name",
            "'national' = ANY(:up) AND t.import_id IS NULL",
            "t.import_id IS NULL");

    static final ReferenceTable INDUSTRY_LINKS = new ReferenceTable(
            "industry_link",
            List.of("code_10", "code_11"),
            List.of("code_10 text", "code_11 text"),
            "x.code_10 || ' - ' || x.code_11",
            "'national' = ANY(:up) AND t.import_id IS NULL");

    static final ReferenceTable FOLDERS = new ReferenceTable(
            "tenant_folder",
            List.of("tenant"),
            List.of("tenant text", "hash text"),
            "x.tenant",
            "NOT t.tenant = ANY(:up)");

    private ReferenceTables() {}
}
