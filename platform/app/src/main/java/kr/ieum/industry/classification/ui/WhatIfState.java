package kr.ieum.industry.classification.ui;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.ClassMoves;
import kr.ieum.industry.classification.Indicator;

/**
 * What the ministry asks, as the address says it: whoever opens the address asks the same.
 *
 * @param weights of every indicator
 * @param thresholds of candidates and leading firms
 * @param region whose matrix is shown, or {@link ClassMoves#COUNTRY}
 */
record WhatIfState(Map<Indicator, BigDecimal> weights, Map<FirmClass, BigDecimal> thresholds, String region) {

    static final List<FirmClass> CLASSES = List.of(FirmClass.CANDIDATE, FirmClass.LEADING);

    private static final String WEIGHTS = "weights";
    private static final String THRESHOLDS = "thresholds";
    private static final String REGION = "region";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");

    /** Nothing where the address asks nothing, or nothing that can be read. */
    static Optional<WhatIfState> of(QueryParameters query) {
        var weights = numbers(query, WEIGHTS, Indicator.values().length);
        var thresholds = numbers(query, THRESHOLDS, CLASSES.size());
        if (weights.isEmpty() || thresholds.isEmpty()) {
            return Optional.empty();
        }
        var byIndicator = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        for (var indicator : Indicator.values()) {
            byIndicator.put(indicator, weights.get(byIndicator.size()));
        }
        var byClass = new EnumMap<FirmClass, BigDecimal>(FirmClass.class);
        CLASSES.forEach(each -> byClass.put(each, thresholds.get(CLASSES.indexOf(each))));
        return Optional.of(new WhatIfState(
                byIndicator, byClass, query.getSingleParameter(REGION).orElse(ClassMoves.COUNTRY)));
    }

    QueryParameters parameters() {
        var query = new LinkedHashMap<String, String>();
        query.put(WEIGHTS, joined(Stream.of(Indicator.values()).map(weights::get)));
        query.put(THRESHOLDS, joined(CLASSES.stream().map(thresholds::get)));
        if (!region.equals(ClassMoves.COUNTRY)) {
            query.put(REGION, region);
        }
        return QueryParameters.simple(query);
    }

    WhatIfState withRegion(String other) {
        return new WhatIfState(weights, thresholds, other);
    }

    private static List<BigDecimal> numbers(QueryParameters query, String key, int many) {
        var texts = query.getSingleParameter(key).map(text -> text.split(",")).orElse(new String[0]);
        return texts.length == many
                        && Arrays.stream(texts)
                                .allMatch(text -> NUMBER.matcher(text).matches())
                ? Arrays.stream(texts).map(BigDecimal::new).toList()
                : List.of();
    }

    private static String joined(Stream<BigDecimal> numbers) {
        return numbers.map(number ->
                        Objects.requireNonNull(number).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
    }
}
