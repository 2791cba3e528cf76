package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ieum.industry.allocation.AllocationSheet;
import kr.ieum.industry.allocation.SheetHead;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names and figures of an allocation as words, in the language of the page. */
@Component
class AllocationTexts {

    static final String NONE = "-";

    private static final String BUNDLE = "industry.allocation.";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Texts texts;
    private final Regions regions;

    AllocationTexts(Texts texts, Regions regions) {
        this.texts = texts;
        this.regions = regions;
    }

    /** A text of this area. */
    String get(String key, Object... arguments) {
        return texts.get(locale(), BUNDLE + key, arguments);
    }

    String region(TenantId region) {
        return regions.find(region)
                .map(Region::shortName)
                .map(name -> name.in(locale()))
                .orElse(region.value());
    }

    String unit(MoneyUnit unit) {
        return texts.get(locale(), unit.key());
    }

    /** The name of a column of money with its unit. */
    String head(String key, MoneyUnit unit) {
        return get("head", get(key), unit(unit));
    }

    String money(long won, MoneyUnit unit) {
        return get("money", unit.format(won), unit(unit));
    }

    /** With its sign in a word of its own, so that no colour has to tell; {@code -} where there is nothing to compare. */
    String change(@Nullable Long won, MoneyUnit unit) {
        if (won == null) {
            return NONE;
        }
        if (won == 0) {
            return unit.format(0L);
        }
        return (won > 0 ? "▲ " : "▼ ") + unit.format(Math.abs(won));
    }

    String percent(BigDecimal ratio) {
        return ratio.toPlainString() + "%";
    }

    String day(@Nullable Instant moment) {
        return moment == null ? NONE : LocalDate.ofInstant(moment, SEOUL).toString();
    }

    String sheet(SheetHead head) {
        return get("sheet", String.valueOf(head.year()), head.revision());
    }

    /** How many regions have each grade, from the best. */
    static String given(AllocationSheet sheet) {
        return sheet.given().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    StatusBadge badge(SheetHead head) {
        if (head.replacedAt() != null) {
            return new StatusBadge(get("replaced"), Tone.NEUTRAL);
        }
        return new StatusBadge(
                get("state." + head.state()),
                switch (head.state()) {
                    case DRAFT -> Tone.WARNING;
                    case APPROVED -> Tone.INFORMATION;
                    case PUBLISHED -> Tone.SUCCESS;
                    case DISCARDED -> Tone.NEUTRAL;
                });
    }

    Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
