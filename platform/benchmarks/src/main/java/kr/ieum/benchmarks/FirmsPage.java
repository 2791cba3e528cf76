package kr.ieum.benchmarks;

import java.util.List;
import java.util.Map;
import kr.ieum.company.list.CompanySort;
import org.springframework.stereotype.Component;

/** The first page of the firm list, with its count, without conditions and with the usual ones. */
@Component
class FirmsPage implements Benchmark {

    private static final double GOAL = 50;

    private final FirmQueries queries;

    FirmsPage(FirmQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "firms.page";
    }

    @Override
    public Finding measure() {
        var p95 = queries.p95(
                List.of(Map.of(), Map.of("size", "SMALL"), Map.of("status", "OPERATING")),
                List.of(CompanySort.NAME, CompanySort.CHANGED_DOWN));
        return Finding.atMost(GOAL, p95, "ms", "p95 ≤ 50 ms, 1 M firms in 17 tenants");
    }
}
