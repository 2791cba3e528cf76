package kr.ieum.company.ui.list;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** What stands above the list where it leaves the screen, as a file or on paper: whose it is, of when, which firms. */
@Component
class ListHeading {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Choices choices;
    private final Regions regions;
    private final Texts texts;
    private final Clock clock;

    ListHeading(Choices choices, Regions regions, Texts texts, Clock clock) {
        this.choices = choices;
        this.regions = regions;
        this.texts = texts;
        this.clock = clock;
    }

    String title(Locale locale) {
        return texts.get(locale, "company.list.title");
    }

    String region(Locale locale) {
        return regions.nameOf(Tenancy.current()).in(locale);
    }

    String asOf(Locale locale) {
        return texts.get(locale, "company.list.as-of", LocalDateTime.now(clock).format(MINUTE));
    }

    /** One line for each condition, or one that says that there is none. */
    List<String> conditions(CompanyConditions conditions, Locale locale) {
        return conditions.isEmpty()
                ? List.of(texts.get(locale, "company.list.no-condition"))
                : choices.describe(conditions, locale);
    }
}
