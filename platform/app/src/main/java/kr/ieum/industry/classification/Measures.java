package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a firm.
 *
 * @param values to two decimals; an indicator that is not known is not there
 */
public record Measures(Map<Indicator, BigDecimal> values) {

    public Measures {
        var copy = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    static Measures of(ResultSet row) throws SQLException {
        var values = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        for (var indicator : Indicator.values()) {
            var value = row.getBigDecimal(indicator.column());
            if (value != null) {
                values.put(indicator, value);
            }
        }
        return new Measures(values);
    }

    public Optional<BigDecimal> of(Indicator indicator) {
        return Optional.ofNullable(values.get(indicator));
    }

    /** What would have to be known to measure the firm in full. */
    public List<Indicator> missing() {
        return Stream.of(Indicator.values())
                .filter(indicator -> !values.containsKey(indicator))
                .toList();
    }
}
