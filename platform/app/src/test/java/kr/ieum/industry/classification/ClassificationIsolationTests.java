package kr.ieum.industry.classification;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class ClassificationIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated("core.classification_run", """
                INSERT INTO core.classification_run (id, day, phase, ordered_by, ordered_account, ordered_at)
                VALUES (:id, '2026-01-01', 'READY', 'test', uuidv7(), now())""", null, List.of("""
                        INSERT INTO core.classification_run_rule (run_id, version)
                        SELECT :id, id FROM reference.policy_rule_version LIMIT 1"""));
    }
}
