package kr.ieum.industry.achievement.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.ieum.industry.Grade;
import kr.ieum.industry.achievement.Indicator;
import kr.ieum.industry.achievement.IndicatorValue;
import kr.ieum.industry.achievement.RegionAchievement;
import kr.ieum.policy.Policy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Results of regions as words, in the language of the page. */
@Component
class AchievementTexts {

    private static final String BUNDLE = "industry.achievement.";
    private static final String NONE = "-";

    private final Texts texts;
    private final Policy policy;

    AchievementTexts(Texts texts, Policy policy) {
        this.texts = texts;
        this.policy = policy;
    }

    /** A text of this area. */
    String get(String key, Object... arguments) {
        return texts.get(locale(), BUNDLE + key, arguments);
    }

    String region(TenantId region) {
        return policy.nameOf(region.value()).in(locale());
    }

    String indicator(Indicator indicator) {
        return policy.nameOf(indicator.key()).in(locale());
    }

    /** The value in percent, or in a word why there is none. */
    String value(IndicatorValue value) {
        return value.missing() == null ? number(value.value()) : get("missing." + value.missing());
    }

    /** Names of the indicators without a value. */
    String missing(RegionAchievement region) {
        return region.missing().stream()
                .map(value -> indicator(value.indicator()))
                .collect(Collectors.joining(", "));
    }

    String grade(@Nullable Grade grade) {
        return grade == null ? NONE : grade.name();
    }

    String number(@Nullable BigDecimal number) {
        return number == null ? NONE : number.toPlainString();
    }

    Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
