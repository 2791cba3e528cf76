--liquibase formatted sql

--changeset industry:class-condition splitStatements:false
-- The list of firms is narrowed by class as well (requirement F14); the register itself knows nothing of classes.
CREATE POLICY found_by_search ON core.firm_class FOR SELECT TO ieum_search USING (true);
GRANT SELECT ON core.firm_class TO ieum_search;
ALTER FUNCTION core.company_where(jsonb) RENAME TO company_where_in_register;
CREATE FUNCTION core.company_where(conditions jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN core.company_where_in_register(conditions) || CASE WHEN jsonb_exists(conditions, 'class')
        THEN ' AND (id IN (SELECT company_id FROM core.firm_class WHERE tenant_id = $1 AND until IS NULL'
            ' AND class = ANY (string_to_array($2->>''class'', E''\n'')))'
            ' OR ''NONE'' = ANY (string_to_array($2->>''class'', E''\n''))'
            ' AND id NOT IN (SELECT company_id FROM core.firm_class WHERE tenant_id = $1 AND until IS NULL))'
        ELSE '' END;
COMMENT ON FUNCTION core.company_where(jsonb) IS
    'The SQL of the conditions that are set; class takes lines of POTENTIAL, CANDIDATE, LEADING, and NONE for firms without a class';
