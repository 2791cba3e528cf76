package kr.ieum.policy;

import java.time.LocalDate;
import java.util.List;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * How a figure came about: what everybody may ask of any figure the system computes.
 *
 * @param title what the figure is
 * @param result as it is shown, with its unit
 * @param formula with the numbers put in, ending in the result
 * @param inputs what went in, with where each comes from
 * @param rules the versions it was computed under
 * @param limits what the reader must know to read it right, such as missing data; may be empty
 */
public record Explanation(
        LocalizedName title,
        String result,
        LocalizedName formula,
        List<Input> inputs,
        List<RuleVersion> rules,
        List<LocalizedName> limits) {

    public Explanation {
        inputs = List.copyOf(inputs);
        rules = List.copyOf(rules);
        limits = List.copyOf(limits);
    }

    public Explanation(
            LocalizedName title, String result, LocalizedName formula, List<Input> inputs, List<RuleVersion> rules) {
        this(title, result, formula, inputs, rules, List.of());
    }

    /**
     * @param value with its unit, or null when it is missing
     * @param source who said so, such as the name of a file or an institution
     * @param date the day the value is of, or null where the source gives none
     */
    public record Input(
            LocalizedName name,
            @Nullable String value,
            LocalizedName source,
            @Nullable LocalDate date) {}
}
