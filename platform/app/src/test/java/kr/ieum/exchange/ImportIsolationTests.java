package kr.ieum.exchange;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class ImportIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated(
                "core.import",
                """
                INSERT INTO core.import (id, kind, state, file_name, file_size, sha256, created_at, created_by)
                VALUES (:id, 'companies', 'UPLOADED', '공장.csv', 1, repeat('0', 64), now(), 'test')""",
                null,
                List.of(
                        "INSERT INTO core.import_file (import_id, content) VALUES (:id, '')",
                        "INSERT INTO core.import_row (import_id, row_number, fit) VALUES (:id, 1, true)"));
    }
}
