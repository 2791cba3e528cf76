package kr.ieum.company;

import java.util.List;
import kr.ieum.testkit.Isolated;
import kr.ieum.testkit.IsolationSuite;

class CompanyIsolationTests extends IsolationSuite {

    @Override
    protected Isolated subject() {
        return new Isolated(
                "core.company",
                """
                INSERT INTO core.company (id, name, name_key, created_by, updated_by)
                VALUES (:id, '한빛정밀', '한빛정밀', 'test', 'test')""",
                null,
                List.of(
                        "INSERT INTO core.workplace (company_id, kind) VALUES (:id, 'FACTORY')",
                        "INSERT INTO core.company_note (company_id, text, author) VALUES (:id, 'note', 'test')"));
    }
}
