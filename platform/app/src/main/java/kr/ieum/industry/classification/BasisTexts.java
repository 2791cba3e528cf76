package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import kr.ieum.policy.Policy;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Figures of the classification in words of both languages. */
@Component
class BasisTexts {

    private static final String BUNDLE = "industry.classification.";

    private final Texts texts;
    private final Policy policy;

    BasisTexts(Texts texts, Policy policy) {
        this.texts = texts;
        this.policy = policy;
    }

    /** A text of this area. */
    LocalizedName get(String key, Object... arguments) {
        return new LocalizedName(
                texts.get(Locale.KOREAN, BUNDLE + key, words(Locale.KOREAN, arguments)),
                texts.get(Locale.ENGLISH, BUNDLE + key, words(Locale.ENGLISH, arguments)));
    }

    LocalizedName name(Axis axis) {
        return policy.nameOf(axis.key());
    }

    LocalizedName name(Indicator indicator) {
        return policy.nameOf(indicator.key());
    }

    /** {@code 12.5%}, {@code 3}, 있음 or 없음. */
    LocalizedName value(Indicator indicator, BigDecimal value) {
        return switch (indicator.scale()) {
            case PERCENT -> same(number(value) + "%");
            case COUNT -> same(number(value));
            case HELD -> get(value.signum() > 0 ? "held" : "not-held");
        };
    }

    /** At most two decimals, thousands parted. */
    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.KOREA)).format(value);
    }

    static LocalizedName same(String text) {
        return new LocalizedName(text, text);
    }

    private static Object[] words(Locale locale, Object... arguments) {
        var words = arguments.clone();
        for (var place = 0; place < words.length; place++) {
            if (words[place] instanceof LocalizedName name) {
                words[place] = name.in(locale);
            }
        }
        return words;
    }
}
