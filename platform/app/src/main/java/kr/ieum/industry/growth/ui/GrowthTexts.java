package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.growth.AreaRating;
import kr.ieum.industry.growth.GrowthFigure;
import kr.ieum.industry.growth.GrowthState;
import kr.ieum.industry.growth.PlanGoal;
import kr.ieum.industry.growth.PlanNeed;
import kr.ieum.policy.Policy;
import kr.ieum.text.Refusal;
import kr.ieum.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Words of growth plans, in the language of the page. */
@Component
class GrowthTexts {

    static final String PATH = "growth-plans";

    private static final String BUNDLE = "industry.growth.";

    private final Texts texts;
    private final Policy policy;
    private final Supplier<Locale> language;

    @Autowired
    GrowthTexts(Texts texts, Policy policy) {
        this(texts, policy, () -> UI.getCurrent().getLocale());
    }

    private GrowthTexts(Texts texts, Policy policy, Supplier<Locale> language) {
        this.texts = texts;
        this.policy = policy;
        this.language = language;
    }

    /** The same where there is no page. */
    GrowthTexts in(Locale locale) {
        return new GrowthTexts(texts, policy, () -> locale);
    }

    /** Whether the user writes plans; the regional office only reads them. */
    static boolean mayWrite() {
        return CurrentUser.find()
                .filter(user -> user.role() != Role.REGIONAL_OFFICER)
                .isPresent();
    }

    String get(String key, Object... arguments) {
        return texts.get(language.get(), BUNDLE + key, arguments);
    }

    List<String> columns(String prefix, String... columns) {
        return Stream.of(columns).map(column -> get(prefix + column)).toList();
    }

    String refusal(Refusal refusal) {
        return texts.get(language.get(), refusal);
    }

    /** A kind, axis or area as the policy calls it. */
    String key(String key) {
        return policy.nameOf(key).in(language.get());
    }

    String of(FirmClass firmClass) {
        return get("class." + firmClass);
    }

    String of(GrowthState state) {
        return get("state." + state);
    }

    String of(GrowthFigure figure) {
        return get("figure." + figure);
    }

    String of(AreaRating.Rating rating) {
        return get("rating." + rating);
    }

    /** With its unit: 원, 명, 건. */
    String value(GrowthFigure figure, long value) {
        return get("value." + figure, "%,d".formatted(value));
    }

    String won(long amount) {
        return get("won", "%,d".formatted(amount));
    }

    String line(AreaRating each) {
        var rating = get("line", key(each.area()), of(each.rating()));
        return each.note().isEmpty() ? rating : get("line.note", rating, each.note());
    }

    String line(PlanNeed each) {
        return get("line", key(each.kind()), each.reason());
    }

    String line(PlanGoal each) {
        return get(
                "line.goal",
                of(each.figure()),
                String.valueOf(each.baseYear()),
                value(each.figure(), each.baseValue()),
                String.valueOf(each.targetYear()),
                value(each.figure(), each.targetValue()));
    }

    Locale locale() {
        return language.get();
    }
}
