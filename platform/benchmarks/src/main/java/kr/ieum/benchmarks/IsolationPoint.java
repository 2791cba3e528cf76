package kr.ieum.benchmarks;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What isolation costs when a firm is read with its parts, as its page does. */
@Component
class IsolationPoint implements Benchmark {

    private static final String[] PARTS = {
        "workplace", "company_industry", "company_certificate", "company_figures", "company_contact", "company_note"
    };
    private static final int TIMES = 50;

    private final Isolation isolation;
    private final Superuser superuser;

    IsolationPoint(Isolation isolation, Superuser superuser) {
        this.isolation = isolation;
        this.superuser = superuser;
    }

    @Override
    public String name() {
        return "isolation.point";
    }

    @Override
    public Finding measure() {
        var firms = superuser
                .jdbc()
                .sql("SELECT id FROM core.company WHERE tenant_id = :tenant LIMIT 500")
                .param("tenant", Isolation.TENANT.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        var next = new int[] {0};
        return isolation.compare(
                TIMES,
                client -> {
                    var firm = firms.get(next[0]++ % firms.size());
                    read(client, "core.company WHERE tenant_id = :tenant AND id = :firm", firm);
                    for (var part : PARTS) {
                        read(client, "core." + part + " WHERE tenant_id = :tenant AND company_id = :firm", firm);
                    }
                },
                "≤ 1.10 of the same reads without it, 1 M firms");
    }

    private static void read(org.springframework.jdbc.core.simple.JdbcClient client, String from, UUID firm) {
        client.sql("SELECT * FROM " + from)
                .param("tenant", Isolation.TENANT.value())
                .param("firm", firm)
                .query()
                .listOfRows();
    }
}
