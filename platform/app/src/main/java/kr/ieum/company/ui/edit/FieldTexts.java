package kr.ieum.company.ui.edit;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.company.BusinessNumber;
import kr.ieum.company.CompanyStatus;
import kr.ieum.company.LegalForm;
import kr.ieum.company.SizeClass;
import kr.ieum.company.edit.CompanyData;
import kr.ieum.company.edit.CompanyField;
import kr.ieum.company.profile.CertificateEntry;
import kr.ieum.company.profile.IndustryEntry;
import kr.ieum.company.profile.Workplace;
import kr.ieum.company.profile.YearFigures;
import kr.ieum.company.ui.CompanyLabels;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The value of a field in words, for choosing between two. */
@Component
class FieldTexts {

    private final Texts texts;
    private final CompanyLabels labels;

    FieldTexts(Texts texts, CompanyLabels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    String name(CompanyField field, Locale locale) {
        return texts.get(locale, field.key());
    }

    String value(CompanyField field, CompanyData company, Locale locale) {
        var value = field.of(company);
        return value instanceof List<?> parts
                ? parts.isEmpty()
                        ? texts.get(locale, "text.none")
                        : parts.stream().map(part -> part(part, locale)).collect(Collectors.joining("\n"))
                : single(field, value, locale);
    }

    private String single(CompanyField field, @Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> texts.get(locale, "text.none");
            case CompanyStatus status -> texts.get(locale, status.key());
            case SizeClass size -> texts.get(locale, size.key());
            case LegalForm form -> texts.get(locale, "company.legal-form." + form);
            case String number
            when field == CompanyField.BUSINESS_NUMBER && BusinessNumber.isValid(number) ->
                new BusinessNumber(number).formatted();
            default -> value.toString();
        };
    }

    private String part(Object part, Locale locale) {
        return switch (part) {
            case Workplace place -> place(place, locale);
            case IndustryEntry industry -> labels.industry(industry.code(), industry.revision(), industry.label());
            case CertificateEntry certificate -> certificate(certificate, locale);
            case YearFigures figures -> figures(figures, locale);
            default -> part.toString();
        };
    }

    private String place(Workplace place, Locale locale) {
        var address = place.roadAddress() != null ? place.roadAddress() : place.lotAddress();
        return words(
                texts.get(locale, "company.details.workplace." + place.kind()),
                place.name(),
                address == null ? place.complex() : address,
                place.phone());
    }

    private String certificate(CertificateEntry certificate, Locale locale) {
        var from = certificate.validFrom();
        var to = certificate.validTo();
        return words(
                labels.certificate(certificate.kind(), locale),
                certificate.number(),
                from == null && to == null ? null : CompanyLabels.orEmpty(from) + " ~ " + CompanyLabels.orEmpty(to));
    }

    private String figures(YearFigures figures, Locale locale) {
        return words(
                String.valueOf(figures.year()),
                amount("company.details.field.revenue", figures.revenue(), locale),
                amount("company.details.field.exports", figures.exports(), locale),
                amount("company.details.field.rndExpense", figures.rndExpense(), locale),
                amount("company.details.employees", figures.employees(), locale),
                amount("company.details.patents", figures.patents(), locale));
    }

    /** To the won: rounding would hide in what two records differ. */
    private @Nullable String amount(String key, @Nullable Number amount, Locale locale) {
        return amount == null
                ? null
                : texts.get(locale, key) + " "
                        + NumberFormat.getIntegerInstance(locale).format(amount);
    }

    private static String words(@Nullable String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining(" · "));
    }
}
