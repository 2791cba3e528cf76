package kr.ieum.benchmarks;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What isolation costs when a region counts its firms by size. */
@Component
class IsolationAggregate implements Benchmark {

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
                TIMES, reads -> reads.read("""
                                SELECT size_class, count(*), sum(latest_revenue), sum(latest_employees)
                                FROM core.company WHERE {tenant}true GROUP BY size_class""", Map.of()), "≤ 1.10 of the same count without it, 1 M firms");
    }
}
