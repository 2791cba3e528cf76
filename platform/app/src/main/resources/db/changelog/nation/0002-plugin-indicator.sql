--liquibase formatted sql

--changeset nation:plugin-indicator
-- A figure that stands on one or two firms would tell of them; the ministry sees that there is one, not which.
CREATE VIEW nation.plugin_indicator AS
SELECT tenant_id AS region, plugin_id, indicator, day, firms IN (1, 2) AS withheld,
       CASE WHEN firms NOT IN (1, 2) THEN value END AS value,
       unit, plugin_ko, plugin_en, name_ko, name_en, meaning_ko, meaning_en
FROM core.plugin_indicator
WHERE (SELECT core.current_tenant()) = 'national';
GRANT SELECT ON nation.plugin_indicator TO ieum_app;
ALTER VIEW nation.plugin_indicator OWNER TO ieum_aggregate;
