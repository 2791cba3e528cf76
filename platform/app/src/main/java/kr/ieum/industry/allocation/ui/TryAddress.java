package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.SimulationBase;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.tenancy.TenantId;

/**
 * A try as it stands in the address of the page, so that it can be kept and sent. What does not differ from where the
 * simulator begins is left out, and what cannot be read is as if it were not there.
 */
record TryAddress(AllocationTerms terms, Map<TenantId, Grade> grades) {

    static TryAddress of(SimulationBase base, QueryParameters parameters) {
        var ruled = base.rules().allocation();
        try {
            return new TryAddress(
                    new AllocationTerms(
                            one(parameters, "total").map(Long::parseLong).orElse(ruled.total()),
                            one(parameters, "ratio").map(BigDecimal::new).orElse(ruled.ratio()),
                            ruled.members(),
                            one(parameters, "counts")
                                    .map(text -> table(text, Integer::valueOf))
                                    .orElse(ruled.counts()),
                            one(parameters, "amounts")
                                    .map(text -> table(text, Long::valueOf))
                                    .orElse(ruled.amounts()),
                            one(parameters, "weights")
                                    .map(text -> table(text, BigDecimal::new))
                                    .orElse(ruled.weights())),
                    one(parameters, "grades")
                            .map(letters -> grades(ruled.members(), letters))
                            .orElse(base.grades()));
        } catch (IllegalArgumentException unreadable) {
            return new TryAddress(ruled, base.grades());
        }
    }

    QueryParameters parameters(SimulationBase base) {
        var ruled = base.rules().allocation();
        var parameters = new LinkedHashMap<String, String>();
        if (terms.total() != ruled.total()) {
            parameters.put("total", String.valueOf(terms.total()));
        }
        if (terms.ratio().compareTo(ruled.ratio()) != 0) {
            parameters.put("ratio", terms.ratio().toPlainString());
        }
        putDiffering(parameters, "counts", terms.counts(), ruled.counts());
        putDiffering(parameters, "amounts", terms.amounts(), ruled.amounts());
        putDiffering(parameters, "weights", terms.weights(), ruled.weights());
        if (!grades.equals(base.grades())) {
            parameters.put(
                    "grades",
                    ruled.members().stream()
                            .map(member -> grades.getOrDefault(member, Grade.B).name())
                            .collect(Collectors.joining()));
        }
        return QueryParameters.simple(parameters);
    }

    private static Optional<String> one(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name);
    }

    private static void putDiffering(
            Map<String, String> parameters, String name, Map<Grade, ?> table, Map<Grade, ?> ruled) {
        if (!table.equals(ruled)) {
            parameters.put(
                    name,
                    table.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry -> entry.getKey() + "-" + plain(entry.getValue()))
                            .collect(Collectors.joining("_")));
        }
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static <T> Map<Grade, T> table(String text, Function<String, T> value) {
        var table = new EnumMap<Grade, T>(Grade.class);
        for (var entry : text.split("_", -1)) {
            var parts = entry.split("-", 2);
            if (parts.length == 2) {
                table.put(Grade.valueOf(parts[0]), value.apply(parts[1]));
            }
        }
        return table;
    }

    private static Map<TenantId, Grade> grades(List<TenantId> members, String letters) {
        if (letters.length() != members.size()) {
            throw new IllegalArgumentException("one grade for each region");
        }
        var grades = new LinkedHashMap<TenantId, Grade>();
        members.forEach(member ->
                grades.put(member, Grade.valueOf(letters.substring(grades.size(), grades.size() + 1))));
        return grades;
    }
}
