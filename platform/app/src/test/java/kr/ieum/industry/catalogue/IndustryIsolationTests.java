package kr.ieum.industry.catalogue;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class IndustryIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated("core.regional_industry", """
                INSERT INTO core.regional_industry (id, kind, name_ko, starts_on, changed_at, changed_by)
                VALUES (:id, 'PILLAR', '산업', '2023-02-16', now(), 'test')""", null, List.of("""
                INSERT INTO core.regional_industry_score (industry_id, criterion, score) VALUES (:id, 'base', 1)""", """
                INSERT INTO core.regional_industry_code (industry_id, revision, code) VALUES (:id, 11, '26')""", """
                INSERT INTO core.regional_industry_former (industry_id, former_id) VALUES (:id, :id)"""));
    }
}
