package kr.ieum.benchmarks;

import java.util.List;
import java.util.Map;
import kr.ieum.company.list.CompanySort;
import org.springframework.stereotype.Component;

/** A Korean search of the register, with its count: a word that one name of twenty has, a rare one, a part, two words. */
@Component
class FirmsSearch implements Benchmark {

    private static final double GOAL = 50;

    private final FirmQueries queries;

    FirmsSearch(FirmQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "firms.search";
    }

    @Override
    public Finding measure() {
        var p95 = queries.p95(
                List.of(Map.of("q", "정밀"), Map.of("q", "한빛정밀"), Map.of("q", "한빛"), Map.of("q", "해오름 테크")),
                List.of(CompanySort.NAME, CompanySort.CHANGED_DOWN));
        return Finding.atMost(GOAL, p95, "ms", "p95 ≤ 50 ms, 1 M firms in 17 tenants");
    }
}
