package kr.ieum.industry.allocation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.engine.Allocation;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how the share of a region came about, to the won. */
@Component
public class AllocationBasis {

    private static final String BUNDLE = "industry.allocation.basis.";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Policy policy;
    private final Texts texts;

    AllocationBasis(Policy policy, Texts texts) {
        this.policy = policy;
        this.texts = texts;
    }

    /** Of a sheet as it was decided. */
    public Explanation of(AllocationSheet sheet, AllocationLine line, Locale locale) {
        var at = sheet.head().approvedAt() == null
                ? sheet.head().madeAt()
                : sheet.head().approvedAt();
        var rules = sheet.rules().stream()
                .map(policy::version)
                .flatMap(Optional::stream)
                .toList();
        return explain(
                sheet.year(),
                new Whole(sheet.terms(), sheet.given(), sheet.weightedTotal(), sheet.weightSum()),
                line,
                rules,
                both("source.sheet", String.valueOf(sheet.year()), sheet.head().revision()),
                at.atZone(SEOUL).toLocalDate(),
                List.of(),
                locale);
    }

    /** Of a try in the simulator; says which rules it does not follow. */
    public Explanation of(YearTerms year, Allocation allocation, AllocationLine line, Locale locale) {
        var given = allocation.given();
        var limits = ApprovalGuards.differing(allocation.terms(), year).stream()
                .map(version -> both("limit.differs", version.rule().name()))
                .toList();
        return explain(
                year.year(),
                new Whole(allocation.terms(), given, allocation.weightedTotal(), allocation.terms().weightSum(given)),
                line,
                year.rules(),
                both("source.try"),
                null,
                limits,
                locale);
    }

    private Explanation explain(
            int year,
            Whole whole,
            AllocationLine line,
            List<RuleVersion> rules,
            LocalizedName source,
            @Nullable LocalDate day,
            List<LocalizedName> differing,
            Locale locale) {
        var terms = whole.terms();
        var limits = new ArrayList<>(differing);
        limits.add(both("limit.rounding"));
        return new Explanation(
                both("title", policy.nameOf(line.region().value()), String.valueOf(year)),
                won(line.sum(), locale),
                formula(whole, line),
                List.of(
                        input("total", won(terms.total(), locale), source, day),
                        input("ratio", number(terms.ratio()) + "%", source, day),
                        input("members", String.valueOf(terms.members().size()), source, day),
                        input("grade", line.grade().name(), source, day),
                        input("given", given(whole.given()), source, day),
                        input("weights", weights(terms), source, day)),
                rules,
                limits);
    }

    private LocalizedName formula(Whole whole, AllocationLine line) {
        var terms = whole.terms();
        var weight = terms.weights().getOrDefault(line.grade(), BigDecimal.ZERO);
        return both(
                "formula",
                grouped(terms.total()),
                number(terms.ratio()),
                grouped(terms.pool()),
                String.valueOf(terms.members().size()),
                grouped(line.equal()),
                line.grade().name(),
                grouped(line.fixed()),
                grouped(whole.weighted()),
                number(weight),
                number(whole.weightSum()),
                grouped(line.weighted()),
                grouped(line.sum()));
    }

    private Explanation.Input input(String name, String value, LocalizedName source, @Nullable LocalDate day) {
        return new Explanation.Input(both("input." + name), value, source, day);
    }

    private static String given(Map<Grade, Integer> given) {
        return given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String weights(AllocationTerms terms) {
        return terms.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + number(entry.getValue()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private LocalizedName both(String key, Object... arguments) {
        return texts.both(BUNDLE + key, arguments);
    }

    private String won(long won, Locale locale) {
        return texts.get(locale, BUNDLE + "won", grouped(won));
    }

    private static String grouped(long won) {
        return number(BigDecimal.valueOf(won));
    }

    private static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.KOREA)).format(number);
    }

    /** @param weighted won that are shared by weight */
    private record Whole(AllocationTerms terms, Map<Grade, Integer> given, long weighted, BigDecimal weightSum) {}
}
