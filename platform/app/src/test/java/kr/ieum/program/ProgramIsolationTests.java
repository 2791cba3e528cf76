package kr.ieum.program;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class ProgramIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated("core.program", """
                INSERT INTO core.program (id, name, owner, stage, field, audience, support, opens_on, closes_on, contact,
                    created_at, created_by, changed_at, changed_by)
                VALUES (:id, '프로그램', '기관', 'ANY', 'OTHER', '기업', '지원', '2026-01-01', '2027-01-01', '담당자',
                    now(), 'test', now(), 'test')""", null, List.of());
    }
}
