package kr.ieum.industry.growth;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class GrowthIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated(
                "core.growth_plan",
                """
                WITH firm AS (
                    INSERT INTO core.company (name, name_key, size_class, created_by, updated_by)
                    VALUES ('격리', '격리', 'SMALL', 'test', 'test') RETURNING id
                )
                INSERT INTO core.growth_plan
                    (id, company_id, class, class_since, package, strategy, written_at, written_by)
                SELECT :id, firm.id, 'POTENTIAL', '2026-01-01',
                    (SELECT id FROM reference.policy_rule_version LIMIT 1), '', now(), 'test' FROM firm""",
                null,
                List.of(
                        "INSERT INTO core.growth_rating (plan_id, area, rating, note) VALUES (:id, 'in-market', 'AVERAGE', '')",
                        "INSERT INTO core.growth_need (plan_id, kind, reason) VALUES (:id, 'patent-application', '까닭')",
                        """
                        INSERT INTO core.growth_goal
                            (plan_id, figure, base_year, base_value, base_source, target_year, target_value)
                        VALUES (:id, 'REVENUE', 2025, 1, '출처', 2027, 2)""",
                        """
                        INSERT INTO core.growth_support (plan_id, kind, axis, program, provider, amount, from_on, last_on)
                        VALUES (:id, 'patent-application', 'by-stage', '사업', '기관', 1, '2026-01-01', '2026-01-02')""",
                        """
                        INSERT INTO core.growth_result (plan_id, figure, year, value, source)
                        VALUES (:id, 'REVENUE', 2026, 1, '출처')"""));
    }
}
