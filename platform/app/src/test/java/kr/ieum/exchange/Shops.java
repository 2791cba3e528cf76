package kr.ieum.exchange;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds {@link ShopKind} to a test's application. */
@TestConfiguration
public class Shops {

    @Bean
    ImportKind shopKind(JdbcClient jdbc) {
        return new ShopKind(jdbc);
    }

    public static void createTable(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    DO $$ BEGIN
                        SET LOCAL app.tenant = 'national';
                        IF to_regclass('core.shop') IS NULL THEN
                            CREATE TABLE core.shop (tenant_id text NOT NULL, source text, number text, name text NOT NULL,
                                hash text, previous text, import_id uuid, gone boolean NOT NULL DEFAULT false,
                                PRIMARY KEY (tenant_id, source, number));
                            PERFORM core.isolate('core.shop');
                        END IF;
                        INSERT INTO reference.tenant VALUES ('busan', 'region'), ('ulsan', 'region'), ('gangwon', 'region'),
                            ('national', 'national') ON CONFLICT DO NOTHING;
                    END $$""");
        }
    }
}
