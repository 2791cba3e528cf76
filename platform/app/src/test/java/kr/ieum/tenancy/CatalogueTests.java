package kr.ieum.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import kr.ieum.testkit.Catalogue;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@IntegrationTest
class CatalogueTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @LiquibaseDataSource
    DataSource owner;

    @Test
    void noTableLetsATenantSeeAnother() {
        assertThat(Catalogue.findings(jdbc)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE TABLE core.bad (id uuid PRIMARY KEY)                                             | no column tenant_id
            CREATE TABLE core.bad (tenant_id char(9), id uuid, PRIMARY KEY (tenant_id, id))         | not text NOT NULL
            CREATE TABLE core.bad (tenant_id text, id uuid, PRIMARY KEY (tenant_id, id))            | not under forced row-level security
            CREATE TABLE core.bad (tenant_id text, id uuid, PRIMARY KEY (tenant_id, id))            | has no policy own_tenant
            CREATE TABLE core.bad (tenant_id text NOT NULL, id uuid, PRIMARY KEY (id, tenant_id))   | does not begin with tenant_id
            CREATE POLICY bad ON core.company USING (true)                                          | has a policy open to the application
            ALTER TABLE core.company NO FORCE ROW LEVEL SECURITY                                    | not under forced row-level security
            CREATE FUNCTION core.bad() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'      | runs with its owner's rights
            """)
    void findsAHole(String change, String finding) throws SQLException {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var same = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            same.sql(change).update();

            var findings = Catalogue.findings(same);

            assertThat(findings).anyMatch(sentence -> sentence.contains(finding));
            connection.rollback();
        }
    }
}
