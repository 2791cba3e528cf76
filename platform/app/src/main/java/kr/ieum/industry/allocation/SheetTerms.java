package kr.ieum.industry.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.engine.Allocation;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.tenancy.TenantId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;

/** The part of the terms that a sheet keeps as JSON. */
record SheetTerms(
        List<String> members,
        Map<Grade, Integer> counts,
        Map<Grade, Long> amounts,
        Map<Grade, BigDecimal> weights,
        Map<Grade, Integer> given) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectReader READER =
            JSON.readerFor(SheetTerms.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static String write(Allocation allocation) {
        var terms = allocation.terms();
        return JSON.writeValueAsString(new SheetTerms(
                terms.members().stream().map(TenantId::value).toList(),
                sorted(terms.counts()),
                sorted(terms.amounts()),
                sorted(terms.weights()),
                sorted(allocation.given())));
    }

    static SheetTerms read(String json) {
        return READER.readValue(json);
    }

    AllocationTerms terms(long total, BigDecimal ratio) {
        return new AllocationTerms(
                total, ratio, members.stream().map(TenantId::new).toList(), counts, amounts, weights);
    }

    private static <T> Map<Grade, T> sorted(Map<Grade, T> table) {
        return table.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, () -> new TreeMap<Grade, T>()));
    }
}
