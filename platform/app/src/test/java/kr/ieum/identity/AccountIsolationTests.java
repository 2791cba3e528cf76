package kr.ieum.identity;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class AccountIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated("core.account", """
                INSERT INTO core.account (id, username, name, role, password_hash)
                VALUES (:id, 'isolated', '시험 사용자', 'REGION_OFFICER', 'none')""", "Account", List.of());
    }
}
