package kr.ieum.industry.growth;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.ieum.industry.growth.GrowthRefused.Why;
import org.jspecify.annotations.Nullable;

/**
 * What was given.
 *
 * @param kind a key of a package
 * @param axis a key of the rule {@code support.axes}
 * @param program what it was given under, 1 to 200 characters
 * @param provider who gave it, 1 to 200 characters
 * @param amount won, more than 0
 * @param outsideReason why it was given though the package of the plan does not have the kind, 1 to 1,000 characters;
 *     empty where it has
 */
public record SupportData(
        String kind,
        String axis,
        String program,
        String provider,
        long amount,
        LocalDate from,
        LocalDate last,
        String outsideReason)
        implements Serializable {

    private static final int SHORT = 200;
    private static final int LONG = 1_000;

    public SupportData {
        program = program.strip();
        provider = provider.strip();
        outsideReason = outsideReason.strip();
    }

    void check(SupportPackage supports, SupportPackages all) {
        var inside = supports.has(kind);
        GrowthRefused.require(Why.KIND, inside || all.kinds().contains(kind));
        GrowthRefused.require(Why.AXIS, all.axes().contains(axis));
        GrowthRefused.require(Why.PROGRAM, isText(program) && isText(provider));
        GrowthRefused.require(Why.AMOUNT, amount > 0);
        GrowthRefused.require(Why.DAYS, !from.isAfter(last));
        GrowthRefused.require(Why.OUTSIDE, inside || !outsideReason.isEmpty());
        GrowthRefused.require(Why.OUTSIDE, outsideReason.length() <= LONG);
    }

    /** A reason is kept only where one is needed. */
    SupportData within(SupportPackage supports) {
        return supports.has(kind) ? new SupportData(kind, axis, program, provider, amount, from, last, "") : this;
    }

    /** For the history of changes. */
    Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("support", kind);
        values.put("axis", axis);
        values.put("program", program);
        values.put("provider", provider);
        values.put("amount", amount);
        values.put("from", from.toString());
        values.put("last", last.toString());
        values.put("outside", outsideReason);
        return values;
    }

    private static boolean isText(String text) {
        return !text.isEmpty() && text.length() <= SHORT;
    }
}
