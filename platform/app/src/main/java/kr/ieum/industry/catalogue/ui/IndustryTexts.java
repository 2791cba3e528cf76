package kr.ieum.industry.catalogue.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.ieum.industry.catalogue.IndustryData;
import kr.ieum.industry.catalogue.ScopeCode;
import kr.ieum.policy.Policy;
import kr.ieum.region.Industries;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Industries of regions as words, in the language of the page. */
@Component
class IndustryTexts {

    private final Texts texts;
    private final Policy policy;
    private final Industries industries;

    IndustryTexts(Texts texts, Policy policy, Industries industries) {
        this.texts = texts;
        this.policy = policy;
        this.industries = industries;
    }

    String word(String key, Object... arguments) {
        return texts.get(locale(), "industry.catalogue." + key, arguments);
    }

    /** In both languages, for what is kept or explained. */
    LocalizedName both(String key, Object... arguments) {
        var full = "industry.catalogue." + key;
        return new LocalizedName(
                texts.get(Locale.KOREAN, full, arguments), texts.get(Locale.ENGLISH, full, arguments));
    }

    /** The name in the reader's language where the region gave one. */
    String name(IndustryData data) {
        return locale().equals(Locale.ENGLISH) && !data.englishName().isEmpty() ? data.englishName() : data.name();
    }

    String criterion(String key) {
        return policy.nameOf(key).in(locale());
    }

    String scores(IndustryData data) {
        return data.scores().entrySet().stream()
                .map(score -> criterion(score.getKey()) + " " + score.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String scope(IndustryData data) {
        return data.scope().stream().map(this::scope).collect(Collectors.joining(", "));
    }

    String days(IndustryData data) {
        var until = data.until();
        return until == null
                ? word("since", data.from().toString())
                : word("days", data.from().toString(), last(until).toString());
    }

    Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.KOREAN : ui.getLocale();
    }

    private String scope(ScopeCode code) {
        var name = industries.find(code.revision(), code.code()).map(each -> " " + each.name()).orElse("");
        return code.code() + name + " (" + word("revision", code.revision()) + ")";
    }

    private static LocalDate last(LocalDate until) {
        return until.minusDays(1);
    }
}
