package kr.ieum.company.ui.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.ieum.company.list.CompanyRow;
import kr.ieum.company.ui.CompanyLabels;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the cells of the list: the same on the screen and in a file, where numbers stay numbers. */
@Component
class CompanyCells {

    private final CompanyLabels labels;
    private final Texts texts;
    private final Clock clock;

    CompanyCells(CompanyLabels labels, Texts texts, Clock clock) {
        this.labels = labels;
        this.texts = texts;
        this.clock = clock;
    }

    String header(CompanyColumn column, MoneyUnit unit, Locale locale) {
        return texts.get(locale, column.headerKey(), texts.get(locale, unit.key()));
    }

    /** As the screen shows it; {@code -} where nothing is known. */
    String text(CompanyColumn column, CompanyRow row, MoneyUnit unit, Locale locale) {
        return switch (column) {
            case REVENUE -> unit.format(row.revenue());
            case EMPLOYEES, PLACE -> {
                var value = value(column, row, unit, locale);
                yield value == null
                        ? "-"
                        : NumberFormat.getIntegerInstance(locale).format(value);
            }
            default -> CompanyLabels.orEmpty(value(column, row, unit, locale));
        };
    }

    /** As a file holds it: a text, a number, a date, or nothing. */
    @Nullable Object value(CompanyColumn column, CompanyRow row, MoneyUnit unit, Locale locale) {
        return switch (column) {
            case PLACE -> row.place();
            case NAME -> row.name();
            case BUSINESS_NUMBER -> CompanyLabels.businessNumber(row.businessNumber());
            case REPRESENTATIVE -> row.representative();
            case INDUSTRY -> labels.industry(row.industry(), row.industryRevision(), row.industryLabel());
            case SIZE -> labels.size(row.size(), locale);
            case STATUS -> labels.status(row.status(), locale);
            case DISTRICT -> labels.district(row.district(), locale);
            case REVENUE -> amount(row.revenue(), unit);
            case EMPLOYEES -> row.employees();
            case YEAR -> row.figuresYear();
            case CERTIFICATES -> certificates(row, locale);
            case FOUNDED -> row.foundedOn();
            case PHONE -> row.phone();
            case CHANGED -> LocalDate.ofInstant(row.changedAt(), clock.getZone());
        };
    }

    private @Nullable String certificates(CompanyRow row, Locale locale) {
        return row.certificates().isEmpty()
                ? null
                : row.certificates().stream()
                        .map(kind -> labels.certificate(kind, locale))
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable BigDecimal amount(@Nullable Long won, MoneyUnit unit) {
        if (won == null) {
            return null;
        }
        var decimals = unit == MoneyUnit.HUNDRED_MILLION ? 1 : 0;
        return BigDecimal.valueOf(won).divide(BigDecimal.valueOf(unit.won()), decimals, RoundingMode.HALF_UP);
    }
}
