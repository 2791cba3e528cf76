package kr.ieum.company.ui.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.company.CertificateKind;
import kr.ieum.company.CompanyStatus;
import kr.ieum.company.SizeClass;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.company.list.CompanySearch;
import kr.ieum.company.list.Condition;
import kr.ieum.company.ui.CompanyLabels;
import kr.ieum.region.District;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** What can be chosen in the conditions of the list, and what a chosen value is called. */
@Component
class Choices {

    private final Texts texts;
    private final Regions regions;
    private final IndustryChoices industryChoices;
    private final CompanyLabels labels;
    private final CompanySearch companySearch;

    Choices(
            Texts texts,
            Regions regions,
            IndustryChoices industryChoices,
            CompanyLabels labels,
            CompanySearch companySearch) {
        this.texts = texts;
        this.regions = regions;
        this.industryChoices = industryChoices;
        this.labels = labels;
        this.companySearch = companySearch;
    }

    List<Choice> of(Condition condition, Locale locale) {
        return switch (condition) {
            case STATUS ->
                Stream.of(CompanyStatus.values())
                        .map(status -> named(status.name(), status.key(), locale))
                        .toList();
            case SIZE ->
                Stream.of(SizeClass.values())
                        .map(size -> named(size.name(), size.key(), locale))
                        .toList();
            case CERTIFICATE ->
                Stream.of(CertificateKind.values())
                        .map(kind -> named(kind.name(), kind.key(), locale))
                        .toList();
            case FIRM_CLASS ->
                Stream.of("LEADING", "CANDIDATE", "POTENTIAL", "NONE")
                        .map(each -> named(each, "company.list.class." + each, locale))
                        .toList();
            case GAP ->
                Stream.of("number", "industry", "district", "gone")
                        .map(gap -> named(gap, "company.list.gap." + gap, locale))
                        .toList();
            case DISTRICT ->
                regions.districtsOf(Tenancy.current()).stream()
                        .map(district -> new Choice(district.id(), districtName(district, locale)))
                        .toList();
            case SOURCE ->
                companySearch.sources().stream()
                        .map(source -> new Choice(source, source))
                        .toList();
            default -> List.of();
        };
    }

    List<Choice> industries(String typed, Locale locale) {
        return industryChoices.find(typed, locale);
    }

    String label(Condition condition, String value, Locale locale) {
        return switch (condition) {
            case INDUSTRY -> industryChoices.label(value, locale);
            case DISTRICT ->
                regions.district(value)
                        .map(district -> districtName(district, locale))
                        .orElse(value);
            case STATUS -> labels.status(value, locale);
            case SIZE -> labels.size(value, locale);
            case CERTIFICATE -> labels.certificate(value, locale);
            case FIRM_CLASS -> texts.get(locale, "company.list.class." + value);
            case GAP -> texts.get(locale, "company.list.gap." + value);
            default -> value;
        };
    }

    /** One line for each condition: its name and its values. */
    List<String> describe(CompanyConditions conditions, Locale locale) {
        return conditions.values().entrySet().stream()
                .map(entry -> describe(entry.getKey(), entry.getValue(), locale))
                .toList();
    }

    String describe(Condition condition, List<String> values, Locale locale) {
        return texts.get(locale, condition.nameKey()) + ": "
                + values.stream().map(value -> full(condition, value, locale)).collect(Collectors.joining(", "));
    }

    private String full(Condition condition, String value, Locale locale) {
        var note = condition == Condition.INDUSTRY ? industryChoices.note(value, locale) : Optional.<String>empty();
        return label(condition, value, locale)
                + note.map(text -> " (" + text + ")").orElse("");
    }

    private Choice named(String value, String key, Locale locale) {
        return new Choice(value, texts.get(locale, key));
    }

    private String districtName(District district, Locale locale) {
        var name = district.name().in(locale);
        var parent = district.parent();
        return parent == null ? name : labels.district(parent, locale) + " " + name;
    }
}
