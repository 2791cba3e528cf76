package kr.ieum.policy.ui;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ieum.policy.RuleHistory;
import kr.ieum.policy.RuleValue;

/** A table that another page proposes as the next version of a rule, as it stands in the address. */
final class RuleDraft {

    static final String PARAMETER = "draft";

    private static final Pattern ENTRIES = Pattern.compile("[A-Za-z0-9-]{1,41}:-?[0-9]{1,16}(\\.[0-9]{1,4})?"
            + "(,[A-Za-z0-9-]{1,41}:-?[0-9]{1,16}(\\.[0-9]{1,4})?){0,99}");

    private RuleDraft() {}

    static String write(Map<String, BigDecimal> table) {
        return table.entrySet().stream()
                .map(entry -> entry.getKey() + ":"
                        + entry.getValue().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
    }

    /** Nothing where the text is none, or does not have the keys of the rule. */
    static Optional<RuleValue> of(String text, RuleHistory history) {
        return Optional.of(text)
                .filter(each -> ENTRIES.matcher(each).matches())
                .map(RuleDraft::read)
                .filter(draft -> history.entries().stream()
                        .map(RuleHistory.Entry::value)
                        .anyMatch(value -> value instanceof RuleValue.Table table
                                && table.keys().equals(draft.keys())));
    }

    private static RuleValue read(String text) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        for (var entry : text.split(",", -1)) {
            var colon = entry.indexOf(':');
            numbers.put(entry.substring(0, colon), new BigDecimal(entry.substring(colon + 1)));
        }
        return new RuleValue.Table(numbers);
    }
}
