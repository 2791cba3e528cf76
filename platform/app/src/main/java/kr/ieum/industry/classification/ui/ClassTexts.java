package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.ClassChange;
import kr.ieum.industry.classification.Indicator;
import kr.ieum.industry.classification.Run;
import kr.ieum.industry.classification.RunState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.policy.Policy;
import kr.ieum.region.Industries;
import kr.ieum.text.Refusal;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Words of the classification, in the language of the page. */
@Component
class ClassTexts {

    private static final String BUNDLE = "industry.classification.";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int REVISION = 11;

    private final Texts texts;
    private final Policy policy;
    private final Industries industries;
    private final Clock clock;
    private final Supplier<Locale> language;

    @Autowired
    ClassTexts(Texts texts, Policy policy, Industries industries, Clock clock) {
        this(texts, policy, industries, clock, () -> UI.getCurrent().getLocale());
    }

    private ClassTexts(Texts texts, Policy policy, Industries industries, Clock clock, Supplier<Locale> language) {
        this.texts = texts;
        this.policy = policy;
        this.industries = industries;
        this.clock = clock;
        this.language = language;
    }

    /** The same where there is no page. */
    ClassTexts in(Locale locale) {
        return new ClassTexts(texts, policy, industries, clock, () -> locale);
    }

    String get(String key, Object... arguments) {
        return texts.get(locale(), BUNDLE + key, arguments);
    }

    String refusal(Refusal refusal) {
        return texts.get(locale(), refusal);
    }

    /** The class, or that there is none. */
    String of(@Nullable FirmClass firmClass) {
        return get("class." + (firmClass == null ? "NONE" : firmClass));
    }

    String of(Optional<FirmClass> firmClass) {
        return of(firmClass.orElse(null));
    }

    String of(ClassChange change) {
        return get("change." + change);
    }

    /** What a rise or fall is, in a word and a colour. */
    StatusBadge badge(ClassChange change) {
        return new StatusBadge(
                of(change),
                switch (change) {
                    case ENTER, RISE -> Tone.SUCCESS;
                    case SAME -> Tone.NEUTRAL;
                    case FALL, LEAVE -> Tone.WARNING;
                    case HELD -> Tone.INFORMATION;
                });
    }

    /** How far a run is. */
    StatusBadge badge(Run run) {
        var state = run.state();
        return switch (run.phase()) {
            case QUEUED, COMPUTING -> new StatusBadge(get("phase." + run.phase()), Tone.INFORMATION);
            case CANCELLED -> new StatusBadge(get("phase.CANCELLED"), Tone.NEUTRAL);
            case FAILED, CUT_OFF -> new StatusBadge(get("phase." + run.phase()), Tone.DANGER);
            case READY -> new StatusBadge(get("state." + state), state == RunState.DECIDED ? Tone.SUCCESS : Tone.INFORMATION);
        };
    }

    /** Section of KSIC by letter and name. */
    String section(String letter) {
        return industries
                .find(REVISION, letter)
                .map(section -> letter + " " + section.name())
                .orElseGet(() -> get("section.unknown"));
    }

    List<String> sections() {
        return industries.sections(REVISION).stream()
                .map(section -> section.code())
                .toList();
    }

    String key(String key) {
        return policy.nameOf(key).in(locale());
    }

    String names(List<Indicator> indicators) {
        return indicators.isEmpty()
                ? "-"
                : indicators.stream().map(each -> key(each.key())).collect(Collectors.joining(", "));
    }

    /** A score or share; a dash where there is none. */
    static String points(@Nullable BigDecimal points) {
        return points == null ? "-" : number(points, "#,##0.0");
    }

    static String number(BigDecimal number, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.KOREA)).format(number);
    }

    static String count(int firms) {
        return number(BigDecimal.valueOf(firms), "#,##0");
    }

    String minute(@Nullable Instant at) {
        return at == null ? "-" : MINUTE.format(at.atZone(clock.getZone()));
    }

    Locale locale() {
        return language.get();
    }
}
