package kr.ieum.company.saved;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class SavedListIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated("core.company_saved_list", """
                INSERT INTO core.company_saved_list (id, owner, owner_name, name, query)
                VALUES (:id, gen_random_uuid(), '홍길동', '사하구 제조업', 'district=busan/saha-gu&ksic=C')""", null, List.of());
    }
}
