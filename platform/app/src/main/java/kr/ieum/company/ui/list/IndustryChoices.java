package kr.ieum.company.ui.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.company.ui.CompanyLabels;
import kr.ieum.region.Counterpart;
import kr.ieum.region.Industries;
import kr.ieum.region.Industry;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** The industrial classes as conditions: what can be chosen, what it is called, and what it finds of the other revision. */
@Component
class IndustryChoices {

    private static final int NEWEST_REVISION = 11;
    private static final int OLDEST_REVISION = 10;
    private static final int SUB_CLASS = 5;
    private static final int FOUND_AT_MOST = 50;
    private static final int NAMED_AT_MOST = 3;

    private final Texts texts;
    private final CompanyLabels labels;
    private final Industries industries;

    IndustryChoices(Texts texts, CompanyLabels labels, Industries industries) {
        this.texts = texts;
        this.labels = labels;
        this.industries = industries;
    }

    /** Sections while nothing is typed, else classes whose code or name fits; one of revision 10 as what it became. */
    List<Choice> find(String typed, Locale locale) {
        var found = typed.isBlank() ? industries.sections(NEWEST_REVISION) : industries.search(typed, FOUND_AT_MOST);
        return found.stream()
                .flatMap(this::today)
                .distinct()
                .map(code -> new Choice(code, label(code, locale)))
                .toList();
    }

    String label(String code, Locale locale) {
        var label = labels.industry(code);
        return find(code)
                        .filter(industry -> industry.revision() == OLDEST_REVISION)
                        .isPresent()
                ? texts.get(locale, "company.list.industry.old", label)
                : label;
    }

    /** Which classes of the other revision are found too where the code does not show it: other digits, and parts. */
    Optional<String> note(String code, Locale locale) {
        return find(code).flatMap(chosen -> {
            var unexpected = industries.counterparts(chosen).stream()
                    .filter(each -> each.industry().level() == SUB_CLASS)
                    .filter(each -> !each.whole() || !each.industry().isIn(chosen))
                    .toList();
            return unexpected.isEmpty() ? Optional.empty() : Optional.of(note(unexpected, locale));
        });
    }

    private String note(List<Counterpart> unexpected, Locale locale) {
        var revision = unexpected.getFirst().industry().revision();
        if (unexpected.size() > NAMED_AT_MOST) {
            return texts.get(locale, "company.list.industry.also-many", revision, unexpected.size());
        }
        var codes = unexpected.stream()
                .map(each -> each.whole()
                        ? each.industry().code()
                        : texts.get(
                                locale,
                                "company.list.industry.part",
                                each.industry().code()))
                .collect(Collectors.joining(", "));
        return texts.get(locale, "company.list.industry.also", revision, codes);
    }

    /** The digits of an old class may mean another one today: what it became is offered then. */
    private Stream<String> today(Industry found) {
        if (found.revision() == NEWEST_REVISION
                || industries.find(NEWEST_REVISION, found.code()).isEmpty()) {
            return Stream.of(found.code());
        }
        return industries.counterparts(found).stream()
                .map(Counterpart::industry)
                .filter(industry -> industry.level() == found.level())
                .map(Industry::code);
    }

    private Optional<Industry> find(String code) {
        return industries.find(NEWEST_REVISION, code).or(() -> industries.find(OLDEST_REVISION, code));
    }
}
