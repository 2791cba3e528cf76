package kr.ieum.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a version of a rule says. */
public sealed interface RuleValue {

    record Figure(BigDecimal number) implements RuleValue {

        @Override
        public RuleKind kind() {
            return RuleKind.NUMBER;
        }

        @Override
        public boolean says(RuleValue other) {
            return other instanceof Figure single && single.number.compareTo(number) == 0;
        }

        @Override
        public String json() {
            return number.toPlainString();
        }
    }

    /** @param numbers in the order they are shown in */
    record Table(Map<String, BigDecimal> numbers) implements RuleValue {

        private static final Set<String> DAY_OF_YEAR = Set.of("month", "day");

        public Table {
            numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        }

        @Override
        public Set<String> keys() {
            return numbers.keySet();
        }

        /** Whether it names a day that comes each year, by {@code month} and {@code day}. */
        public boolean namesDayOfYear() {
            return keys().equals(DAY_OF_YEAR);
        }

        /** The day that comes each year, nothing when there is no such day; 29 February is the month's last day. */
        public Optional<MonthDay> dayOfYear() {
            try {
                return Optional.of(MonthDay.of(whole("month"), whole("day")));
            } catch (ArithmeticException | DateTimeException noDay) {
                return Optional.empty();
            }
        }

        private int whole(String key) {
            return numbers.getOrDefault(key, BigDecimal.ZERO).intValueExact();
        }

        public BigDecimal sum() {
            return numbers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public RuleKind kind() {
            return RuleKind.TABLE;
        }

        @Override
        public boolean says(RuleValue other) {
            return other instanceof Table table
                    && table.keys().equals(keys())
                    && numbers.entrySet().stream()
                            .allMatch(entry -> Objects.requireNonNull(table.numbers.get(entry.getKey()))
                                            .compareTo(entry.getValue())
                                    == 0);
        }

        @Override
        public String json() {
            return Json.write(numbers.entrySet().stream()
                    .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                    .toList());
        }
    }

    /** @param keys in the order they are shown in */
    record Members(Set<String> keys) implements RuleValue {

        public Members {
            keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
        }

        @Override
        public RuleKind kind() {
            return RuleKind.MEMBERS;
        }

        @Override
        public boolean says(RuleValue other) {
            return other instanceof Members set && set.keys.equals(keys);
        }

        @Override
        public String json() {
            return Json.write(keys);
        }
    }

    RuleKind kind();

    /** What a table or a set names, in the order it is shown in; nothing for a number. */
    default Set<String> keys() {
        return Set.of();
    }

    /** Whether both come to the same, whatever the order. */
    boolean says(RuleValue other);

    /** As it is kept. A table is an array of pairs, since an object of jsonb forgets the order. */
    String json();

    static RuleValue of(RuleKind kind, String json) {
        var node = Json.read(json);
        return switch (kind) {
            case NUMBER -> new Figure(node.decimalValue());
            case TABLE -> {
                var numbers = new LinkedHashMap<String, BigDecimal>();
                node.forEach(
                        pair -> numbers.put(pair.get(0).asString(), pair.get(1).decimalValue()));
                yield new Table(numbers);
            }
            case MEMBERS -> {
                var keys = new LinkedHashSet<String>();
                node.forEach(key -> keys.add(key.asString()));
                yield new Members(keys);
            }
        };
    }

    /** The mapper, out of sight. */
    final class Json {

        private static final ObjectMapper MAPPER = new ObjectMapper();

        private Json() {}

        private static String write(Object value) {
            return MAPPER.writeValueAsString(value);
        }

        private static JsonNode read(String json) {
            return MAPPER.readerFor(JsonNode.class)
                    .with(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(json);
        }
    }
}
