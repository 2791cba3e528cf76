package kr.ieum.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.company.list.CompanySearch;
import kr.ieum.company.list.CompanySort;
import kr.ieum.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Times first pages of the register, with their exact counts, for regions of different size. */
@Component
class FirmQueries {

    /** The largest as often as the others together: its users are as many. */
    private static final List<String> REGIONS = List.of("gyeonggi", "seoul", "gyeonggi", "busan", "jeju", "gyeonggi");

    private static final int PAGE = 50;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;

    private final CompanySearch search;

    FirmQueries(CompanySearch search) {
        this.search = search;
    }

    /** Milliseconds that 95 % of the calls do not exceed. */
    double p95(List<Map<String, String>> conditions, List<CompanySort> sorts) {
        var times = new ArrayList<Double>();
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var region : REGIONS) {
                for (var condition : conditions) {
                    for (var sort : sorts) {
                        var time = time(region, CompanyConditions.of(condition), sort);
                        if (round >= WARM_UP) {
                            times.add(time);
                        }
                    }
                }
            }
        }
        return Samples.quantile(
                0.95, times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double time(String region, CompanyConditions conditions, CompanySort sort) {
        return CurrentUser.callAs(
                Users.officerOf(region), () -> Samples.milliseconds(() -> search.first(conditions, sort, PAGE)));
    }
}
