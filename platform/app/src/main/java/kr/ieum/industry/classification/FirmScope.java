package kr.ieum.industry.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ieum.industry.catalogue.IndustryScope;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose firms are scored, as {@code core.firm_in_scope} takes it: those in the industries of their region (requirement
 * 1.3), and all where the region has settled none yet.
 *
 * @param everything regions of which every class of KSIC counts
 * @param classes of the other regions, one by one
 */
record FirmScope(List<String> everything, List<CountedClass> classes) {

    FirmScope {
        everything = List.copyOf(everything);
        classes = List.copyOf(classes);
    }

    /** A class of KSIC whose firms count in the region. */
    record CountedClass(String region, Integer revision, String code) {}

    /** @param settled by region; one that is not there has settled nothing */
    static FirmScope of(Set<String> regions, Map<String, IndustryScope> settled) {
        var everything = new ArrayList<String>();
        var classes = new ArrayList<CountedClass>();
        for (var region : regions) {
            var scope = Optional.ofNullable(settled.get(region)).orElse(IndustryScope.UNSETTLED);
            if (scope.isEmpty()) {
                everything.add(region);
            }
            scope.codes()
                    .forEach((revision, codes) ->
                            codes.forEach(code -> classes.add(new CountedClass(region, revision, code))));
        }
        return new FirmScope(everything, classes);
    }

    JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement
                .param("everything", everything.toArray(String[]::new))
                .param("areas", classes.stream().map(CountedClass::region).toArray(String[]::new))
                .param("revisions", classes.stream().map(CountedClass::revision).toArray(Integer[]::new))
                .param("codes", classes.stream().map(CountedClass::code).toArray(String[]::new));
    }
}
