package kr.ieum.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What isolation costs when a firm is read with its parts, as its page does. */
@Component
class IsolationPoint implements Benchmark {

    /** What the page of a firm reads below its head, as {@code CompanyProfiles} does. */
    private static final List<String> PARTS = List.of(
            "workplace WHERE {tenant}company_id = :firm ORDER BY id",
            "company_industry WHERE {tenant}company_id = :firm ORDER BY position",
            "company_certificate WHERE {tenant}company_id = :firm ORDER BY kind, number",
            "company_figures WHERE {tenant}company_id = :firm ORDER BY year",
            "company_contact WHERE {tenant}company_id = :firm ORDER BY id",
            "company_note WHERE {tenant}company_id = :firm ORDER BY at DESC",
            "change WHERE {tenant}subject_kind = 'company' AND subject_id = :firm ORDER BY at DESC LIMIT 200",
            "company_source WHERE {tenant}company_id = :firm ORDER BY source, external_key");

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
        var next = new AtomicInteger();
        return isolation.compare(
                TIMES,
                reads -> {
                    var firm = Map.of("firm", firms.get(next.getAndIncrement() % firms.size()));
                    reads.readEntity("SELECT * FROM core.company WHERE {tenant}id = :firm", firm);
                    PARTS.forEach(part -> reads.read("SELECT * FROM core." + part, firm));
                },
                "≤ 1.10 of the same reads without it, 1 M firms");
    }
}
