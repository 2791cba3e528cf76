package kr.ieum.company.ui.list;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.ieum.company.CertificateKind;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.company.list.CompanySearch;
import kr.ieum.company.list.CompanySort;
import kr.ieum.company.list.Condition;
import kr.ieum.region.Industries;
import kr.ieum.region.Regions;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Tells which conditions of an address still mean something: a saved one may name a list or a code that is gone. */
@Component
class KnownConditions {

    private final Regions regions;
    private final Industries industries;
    private final CompanySearch companySearch;
    private final Texts texts;

    KnownConditions(Regions regions, Industries industries, CompanySearch companySearch, Texts texts) {
        this.regions = regions;
        this.industries = industries;
        this.companySearch = companySearch;
        this.texts = texts;
    }

    CompanyConditions of(CompanyConditions conditions) {
        var known = conditions;
        for (var condition : conditions.values().entrySet()) {
            for (var value : condition.getValue()) {
                if (!isKnown(condition.getKey(), value)) {
                    known = known.without(condition.getKey(), value);
                }
            }
        }
        return known;
    }

    /** What the address says and the list leaves out, each with the name of its condition. */
    List<String> missing(QueryParameters parameters, CompanyConditions known, Locale locale) {
        var missing = new ArrayList<String>();
        for (var condition : Condition.values()) {
            parameters.getParameters(condition.key()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && !known.get(condition).contains(value))
                    .forEach(value -> missing.add(texts.get(locale, condition.nameKey()) + " " + value));
        }
        parameters
                .getSingleParameter(ListState.SORT)
                .filter(sort -> CompanySort.of(sort).isEmpty())
                .ifPresent(sort -> missing.add(texts.get(locale, "company.list.sort") + " " + sort));
        return missing;
    }

    private boolean isKnown(Condition condition, String value) {
        return switch (condition) {
            case DISTRICT -> regions.district(value).isPresent();
            case INDUSTRY ->
                Stream.of(10, 11)
                        .anyMatch(revision -> industries.find(revision, value).isPresent());
            case CERTIFICATE ->
                Stream.of(CertificateKind.values()).anyMatch(kind -> kind.name().equals(value));
            case SOURCE -> companySearch.sources().contains(value);
            case CHANGED_SINCE -> isDay(value);
            default -> true;
        };
    }

    private static boolean isDay(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
