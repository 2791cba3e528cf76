package kr.ieum.benchmarks;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What isolation costs when a region counts its firms by size, with the tenant named as Hibernate names it. */
@Component
class IsolationAggregate implements Benchmark {

    private static final String COUNTS = """
            SELECT size_class, count(*), sum(latest_revenue), sum(latest_employees)
            FROM core.company WHERE {tenant}deleted_at IS NULL GROUP BY size_class""";
    private static final int TIMES = 1;

    private final Isolation isolation;

    IsolationAggregate(Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public String name() {
        return "isolation.aggregate";
    }

    @Override
    public Finding measure() {
        return isolation.compare(
                TIMES, reads -> reads.readEntity(COUNTS, Map.of()), "≤ 1.10 of the same count without it, 1 M firms");
    }
}
