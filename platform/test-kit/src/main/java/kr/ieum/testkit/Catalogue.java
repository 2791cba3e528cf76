package kr.ieum.testkit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes over the catalogue of the database and tells what would let one tenant see another (architecture 4.2). */
public final class Catalogue {

    private static final String FINDINGS = """
            WITH tenant_table AS (
                SELECT c.oid, c.oid::regclass::text AS name, c.relrowsecurity, c.relforcerowsecurity
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'core' AND c.relkind IN ('r', 'p')
            ), tenant_column AS (
                SELECT t.oid, a.attnum, a.atttypid::regtype::text AS type, a.attnotnull
                FROM tenant_table t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'tenant_id'
            )
            SELECT name || ' has no column tenant_id' AS finding
            FROM tenant_table t WHERE NOT EXISTS (SELECT FROM tenant_column k WHERE k.oid = t.oid)
            UNION ALL
            SELECT name || '.tenant_id is ' || type || ', not text NOT NULL'
            FROM tenant_table JOIN tenant_column USING (oid) WHERE type <> 'text' OR NOT attnotnull
            UNION ALL
            SELECT name || ' is not under forced row-level security'
            FROM tenant_table WHERE NOT (relrowsecurity AND relforcerowsecurity)
            UNION ALL
            SELECT name || ' has no policy own_tenant on tenant_id for reading and writing'
            FROM tenant_table t WHERE NOT EXISTS (
                SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND p.polname = 'own_tenant' AND p.polcmd = '*'
                AND pg_get_expr(p.polqual, p.polrelid)
                    IN ('(tenant_id = core.current_tenant())', '(tenant_id = current_tenant())')
                AND pg_get_expr(p.polwithcheck, p.polrelid) = pg_get_expr(p.polqual, p.polrelid))
            UNION ALL
            SELECT t.name || ' has a policy open to the application: ' || p.polname
            FROM tenant_table t JOIN pg_policy p ON p.polrelid = t.oid
            WHERE p.polname <> 'own_tenant' AND p.polpermissive
            AND (p.polroles = '{0}' OR 'ieum_app'::regrole = ANY (p.polroles))
            UNION ALL
            SELECT i.indexrelid::regclass::text || ' does not begin with tenant_id'
            FROM tenant_table t JOIN pg_index i ON i.indrelid = t.oid JOIN tenant_column k ON k.oid = t.oid
            WHERE i.indkey[0] <> k.attnum
            UNION ALL
            SELECT t.name || ' has no primary key'
            FROM tenant_table t
            WHERE NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = t.oid AND i.indisprimary)
            UNION ALL
            SELECT t.name || '.' || f.conname || ' refers to a row without its tenant'
            FROM tenant_table t JOIN pg_constraint f ON f.conrelid = t.oid AND f.contype = 'f'
            JOIN tenant_table target ON target.oid = f.confrelid
            JOIN tenant_column k ON k.oid = t.oid JOIN tenant_column tk ON tk.oid = target.oid
            WHERE f.conkey[1] <> k.attnum OR f.confkey[1] <> tk.attnum
            UNION ALL
            SELECT p.oid::regprocedure::text || ' runs with its owner''s rights and '
                || CASE WHEN p.proconfig IS NULL THEN 'has no search_path of its own' ELSE 'anyone may call it' END
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname IN ('core', 'reference', 'nation') AND p.prosecdef
            AND (p.proconfig IS NULL OR EXISTS (SELECT FROM aclexplode(COALESCE(p.proacl, acldefault('f', p.proowner))) a
                WHERE a.grantee = 0))
            UNION ALL
            SELECT rolname || ' may bypass row-level security' FROM pg_roles
            WHERE rolname LIKE 'ieum\\_%' AND (rolsuper OR rolbypassrls)
            UNION ALL
            SELECT 'ieum_app owns ' || c.oid::regclass FROM pg_class c
            WHERE c.relowner = 'ieum_app'::regrole AND c.relnamespace <> pg_my_temp_schema()
            ORDER BY finding
            """;

    private Catalogue() {}

    /** One sentence for each hole; empty when there is none. */
    public static List<String> findings(JdbcClient jdbc) {
        return jdbc.sql(FINDINGS)
                .query((row, number) -> row.getString("finding"))
                .list();
    }
}
