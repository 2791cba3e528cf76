package kr.ieum.company.intake;

import java.io.StringReader;
import javax.sql.DataSource;
import kr.ieum.tenancy.*;
import kr.ieum.testkit.*;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class BaselineScratchTests {
    @Test
    void copy(@Autowired DataSource source) throws Exception {
        try (var o = java.sql.DriverManager.getConnection(c(source)); var s = o.createStatement()) { s.execute("INSERT INTO reference.tenant VALUES ('busan','region') ON CONFLICT DO NOTHING"); }
        for (int round = 0; round < 3; round++) {
            var firms = new ManyFirms(7);
            var text = new StringBuilder();
            long t0 = System.nanoTime();
            for (int n = 1; n <= 100_000; n++) {
                var r = firms.row(n);
                var key = r.get(1).replace("(주)", "").replace("주식회사", "").replace("(유)", "").replace(" ", "");
                var words = new java.util.TreeSet<String>();
                for (int i = 0; i + 2 <= key.length(); i += 2) words.add(key.substring(i, i + 2));
                for (var w : r.get(7).split(" ")) words.add(w);
                words.add(r.get(3));
                var tv = new StringBuilder(); int p = 1;
                for (var w : words) tv.append('\'').append(w).append("':").append(p++).append(' ');
                text.append(String.join("\t", r.get(2).replace("-", ""), r.get(1), key, r.get(3), r.get(10), r.get(8), r.get(9), r.get(7), "busan/haeundae-gu", r.get(5), "11", "2024", r.get(12) + "000000", r.get(13), tv, "t", "t")).append('\n');
            }
            System.out.println("gen " + (System.nanoTime() - t0) / 1_000_000);
            try (var c = source.getConnection()) {
                c.setAutoCommit(false);
                try (var s = c.createStatement()) {
                    s.execute("SET LOCAL app.tenant='busan'");
                    long t = System.nanoTime();
                    c.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY core.company (business_number,name,name_key,representative,founded_on,phone,website,products,district,main_industry,main_industry_revision,latest_year,latest_revenue,latest_employees,search,created_by,updated_by) FROM STDIN", new StringReader(text.toString()));
                    System.out.println("copy " + (System.nanoTime() - t) / 1_000_000);
                    c.commit();
                    System.out.println("copy+commit " + (System.nanoTime() - t) / 1_000_000);
                }
                try (var s = c.createStatement()) {
                    s.execute("SET LOCAL app.tenant='busan'");
                    s.execute("DELETE FROM core.company"); c.commit();
                }
                c.setAutoCommit(true);
            }
            try (var o = java.sql.DriverManager.getConnection(c(source)); var s = o.createStatement()) { s.execute("VACUUM FULL core.company"); }
        }
    }
    static String c(DataSource d) throws Exception { try (var c = d.getConnection()) { var u = c.getMetaData().getURL(); return u.replaceAll("\\?.*", "") + "?user=postgres"; } }
}
