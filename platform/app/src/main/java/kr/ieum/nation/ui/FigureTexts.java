package kr.ieum.nation.ui;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import kr.ieum.nation.Area;
import kr.ieum.nation.Dimension;
import kr.ieum.nation.Figure;
import kr.ieum.nation.Measure;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.region.Industries;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Names and figures of the country as words, in the language of the page. */
@Component
class FigureTexts {

    /** A cell that would tell of single firms. */
    static final String WITHHELD = "–";
    /** Nothing was counted there. */
    static final String NONE = "-";

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int REVISION = 11;

    private final Texts texts;
    private final Regions regions;
    private final Industries industries;
    private final Clock clock;

    FigureTexts(Texts texts, Regions regions, Industries industries, Clock clock) {
        this.texts = texts;
        this.regions = regions;
        this.industries = industries;
        this.clock = clock;
    }

    String get(String key, Object... arguments) {
        return texts.get(locale(), key, arguments);
    }

    String area(String area) {
        return switch (area) {
            case Area.COUNTRY, Area.CAPITAL, Area.REST -> get("nation.area." + area);
            default ->
                regions.find(new TenantId(area)).orElseThrow().shortName().in(locale());
        };
    }

    String category(Dimension dimension, String category) {
        if (category.equals("UNKNOWN")) {
            return get("nation.category.UNKNOWN");
        }
        return switch (dimension) {
            case ALL -> get("nation.dimension.ALL");
            case SIZE -> get("company.size." + category);
            case CERTIFICATE -> get("company.certificate." + category);
            case SECTION -> get("nation.of", category, sectionName(category));
        };
    }

    /** The figure with thousands marks and in the unit, for a cell of a table whose head names the unit. */
    String value(Measure measure, MoneyUnit unit, Optional<Figure> figure) {
        if (figure.isEmpty()) {
            return NONE;
        }
        var known = figure.get().value();
        return known == null ? WITHHELD : amount(measure, unit, known);
    }

    String value(Measure measure, MoneyUnit unit, long value) {
        return amount(measure, unit, value);
    }

    String unit(Measure measure, MoneyUnit unit) {
        return measure == Measure.REVENUE ? get(unit.key()) : get("nation.unit." + measure);
    }

    /** Part of a whole as a percentage with one decimal. */
    String share(Optional<Figure> part, Optional<Figure> whole) {
        if (part.isEmpty() || whole.isEmpty()) {
            return NONE;
        }
        var numerator = part.get().value();
        var denominator = whole.get().value();
        if (numerator == null || denominator == null) {
            return WITHHELD;
        }
        return denominator == 0 ? NONE : "%.1f%%".formatted(100.0 * numerator / denominator);
    }

    String time(Instant moment) {
        return MINUTES.format(moment.atZone(clock.getZone()));
    }

    Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private String sectionName(String section) {
        return industries.find(REVISION, section).orElseThrow().name();
    }

    private static String amount(Measure measure, MoneyUnit unit, Long value) {
        return measure == Measure.REVENUE
                ? unit.format(value)
                : NumberFormat.getIntegerInstance(Locale.KOREA).format(value);
    }
}
