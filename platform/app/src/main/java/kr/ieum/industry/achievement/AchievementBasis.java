package kr.ieum.industry.achievement;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.Policy;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how the score and the grade of a region came about. */
@Component
public class AchievementBasis {

    private static final String BUNDLE = "industry.achievement.basis.";

    private final Policy policy;
    private final Texts texts;

    AchievementBasis(Policy policy, Texts texts) {
        this.policy = policy;
        this.texts = texts;
    }

    public Explanation of(Achievement achievement, RegionAchievement region, Locale locale) {
        return new Explanation(
                both("title", policy.nameOf(region.region().value()), String.valueOf(achievement.year())),
                result(region, locale),
                formula(region),
                region.values().stream()
                        .map(value -> input(achievement, value, locale))
                        .toList(),
                achievement.rules().stream()
                        .map(policy::version)
                        .flatMap(Optional::stream)
                        .toList(),
                limits(achievement, region));
    }

    private String result(RegionAchievement region, Locale locale) {
        var grade = region.grade() == null
                ? texts.get(locale, BUNDLE + "no-grade")
                : region.grade().name();
        return region.score() == null
                ? texts.get(locale, BUNDLE + "no-score", grade)
                : texts.get(locale, BUNDLE + "result", number(region.score()), grade);
    }

    private LocalizedName formula(RegionAchievement region) {
        var known =
                region.values().stream().filter(value -> value.points() != null).toList();
        if (region.score() == null || known.isEmpty()) {
            return both("formula.none");
        }
        var terms = known.stream()
                .map(value -> number(value.points()) + " × " + number(value.weight()))
                .reduce((one, other) -> one + " + " + other)
                .orElse("");
        var weights = known.stream().map(IndicatorValue::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return both("formula", terms, number(weights), number(region.score()), number(region.confidence()));
    }

    private Explanation.Input input(Achievement achievement, IndicatorValue value, Locale locale) {
        return new Explanation.Input(
                policy.nameOf(value.indicator().key()),
                shown(value, locale),
                both("source", String.valueOf(achievement.figuresYear()), value.firms()),
                LocalDate.of(achievement.figuresYear(), 12, 31));
    }

    private @Nullable String shown(IndicatorValue value, Locale locale) {
        if (value.value() == null || value.base() == null || value.result() == null) {
            return null;
        }
        return texts.get(
                locale,
                BUNDLE + (value.indicator().isGrowth() ? "growth" : "share"),
                number(value.value()),
                number(value.base()),
                number(value.result()),
                number(value.points()));
    }

    private List<LocalizedName> limits(Achievement achievement, RegionAchievement region) {
        var limits = new ArrayList<LocalizedName>();
        if (region.isDecided()) {
            limits.add(both(
                    "limit.decided",
                    region.proposed() == null
                            ? both("no-grade")
                            : region.proposed().name(),
                    region.grade() == null ? both("no-grade") : region.grade().name(),
                    String.valueOf(region.reason())));
        }
        region.missing()
                .forEach(value -> limits.add(both(
                        "limit." + value.missing(),
                        policy.nameOf(value.indicator().key()))));
        limits.add(both("limit.same-firms", String.valueOf(achievement.figuresYear())));
        return limits;
    }

    private LocalizedName both(String key, Object... arguments) {
        return texts.both(BUNDLE + key, arguments);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null
                ? "-"
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.KOREA)).format(number);
    }
}
