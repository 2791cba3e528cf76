package kr.ieum.project;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class ProjectIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated(
                "core.project",
                """
                INSERT INTO core.project (id, plugin_id, blueprint, blueprint_name, name, purpose, funding, state,
                    starts_on, ends_on, created_at, created_by, changed_at, changed_by)
                VALUES (:id, 'isolated', 'plan', '계획', '프로젝트', '', 'MATCHED', 'PLANNED',
                    '2026-01-01', '2027-01-01', now(), 'test', now(), 'test')""",
                null,
                List.of(
                        "INSERT INTO core.project_participant (project_id, position, body, role, brings) "
                                + "VALUES (:id, 1, '기관', '', '')",
                        "INSERT INTO core.project_step (project_id, position, name, starts_on, ends_on) "
                                + "VALUES (:id, 1, '단계', '2026-01-01', '2026-02-01')"));
    }
}
