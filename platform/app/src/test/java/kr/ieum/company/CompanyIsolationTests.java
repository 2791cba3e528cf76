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
                "Company",
                List.of(
                        "INSERT INTO core.workplace (company_id, kind) VALUES (:id, 'FACTORY')",
                        "INSERT INTO core.company_industry (company_id, position, revision, label) VALUES (:id, 0, 11, 'x')",
                        "INSERT INTO core.company_certificate (company_id, kind) VALUES (:id, 'VENTURE')",
                        "INSERT INTO core.company_figures (company_id, year, source) VALUES (:id, 2024, 'x')",
                        "INSERT INTO core.company_contact (company_id, name) VALUES (:id, 'x')",
                        "INSERT INTO core.company_note (company_id, text, author) VALUES (:id, 'note', 'test')"));
    }
}
