package kr.ieum.benchmarks;

import java.util.Map;
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
                reads -> {
                    var firm = Map.of("firm", firms.get(next[0]++ % firms.size()));
                    reads.readEntity("SELECT * FROM core.company WHERE {tenant}id = :firm", firm);
                    for (var part : PARTS) {
                        reads.read("SELECT * FROM core." + part + " WHERE {tenant}company_id = :firm", firm);
                    }
                },
                "≤ 1.10 of the same reads without it, 1 M firms");
    }
}
