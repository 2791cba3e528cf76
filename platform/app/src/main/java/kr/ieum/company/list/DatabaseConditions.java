package kr.ieum.company.list;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.ieum.region.District;
import kr.ieum.region.Regions;
import kr.ieum.search.SearchWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts conditions into the words of the database's functions {@code core.company_page} and {@code company_count}. */
@Component
class DatabaseConditions {

    private static final long MILLION = 1_000_000;

    /** Legal forms say nothing about a name and are written in many ways. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile("㈜|㈔|\\((주|유|사|재|합)\\)|(주식|유한책임|유한|합자|합명)회사|(사단|재단)법인|농업회사법인|영농조합법인");

    private static final Map<String, String> GAPS =
            Map.of("number", "noBusinessNumber", "industry", "noIndustry", "district", "noDistrict", "gone", "gone");

    /** No value holds one, and an array made of a text is a constant to the planner. */
    private static final String SEPARATOR = "\n";

    private final SearchWords searchWords;
    private final Regions regions;
    private final IndustryCodes industryCodes;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    DatabaseConditions(SearchWords searchWords, Regions regions, IndustryCodes industryCodes, Clock clock) {
        this.searchWords = searchWords;
        this.regions = regions;
        this.industryCodes = industryCodes;
        this.clock = clock;
    }

    /** Empty when words were given in which nothing can be looked for, so that no firm meets them. */
    Optional<String> of(CompanyConditions conditions) {
        var terms = new LinkedHashMap<String, String>();
        for (var condition : conditions.values().entrySet()) {
            if (!put(terms, condition.getKey(), condition.getValue())) {
                return Optional.empty();
            }
        }
        return Optional.of(json.writeValueAsString(terms));
    }

    private boolean put(Map<String, String> terms, Condition condition, List<String> values) {
        var first = values.getFirst();
        switch (condition) {
            case TEXT -> {
                var query = query(first);
                query.ifPresent(words -> terms.put("query", words));
                return query.isPresent();
            }
            case INDUSTRY -> putIndustries(terms, industryCodes.of(values));
            case GAP -> values.forEach(gap -> terms.put(GAPS.getOrDefault(gap, "gone"), "true"));
            case REVENUE_FROM -> terms.put("revenueFrom", won(first));
            case REVENUE_TO -> terms.put("revenueTo", won(first));
            case EMPLOYEES_FROM -> terms.put("employeesFrom", first);
            case EMPLOYEES_TO -> terms.put("employeesTo", first);
            case CHANGED_SINCE -> instant(first).ifPresent(start -> terms.put("changedSince", start));
            case STATUS -> putAny(terms, "status", values);
            case SIZE -> putAny(terms, "size", values);
            case DISTRICT ->
                putAny(
                        terms,
                        "district",
                        values.stream().flatMap(this::parts).distinct().toList());
            case FIRM_CLASS -> terms.put("class", String.join(SEPARATOR, values));
            case CERTIFICATE -> putAny(terms, "certificate", values);
            case SOURCE -> putAny(terms, "source", values);
        }
        return true;
    }

    /** One value keeps the plain comparison, whose rows an index gives in order. */
    private static void putAny(Map<String, String> terms, String term, List<String> values) {
        if (values.size() == 1) {
            terms.put(term, values.getFirst());
        } else {
            terms.put(term + "Any", String.join(SEPARATOR, values));
        }
    }

    private static void putIndustries(Map<String, String> terms, WantedIndustries wanted) {
        wanted.range()
                .ifPresentOrElse(
                        range -> {
                            terms.put("industryFrom", range.from());
                            terms.put("industryBefore", range.before());
                        },
                        () -> terms.put("industryAny", String.join(SEPARATOR, wanted.codes())));
        putList(terms, "industryNot10", wanted.not10());
        putList(terms, "industryNot11", wanted.not11());
    }

    private static void putList(Map<String, String> terms, String term, List<String> values) {
        if (!values.isEmpty()) {
            terms.put(term, String.join(SEPARATOR, values));
        }
    }

    /** A city contains its general districts. */
    private Stream<String> parts(String district) {
        var within =
                regions.district(district).map(city -> regions.districtsOf(city.region())).orElse(List.of()).stream()
                        .filter(part -> district.equals(part.parent()))
                        .map(District::id);
        return Stream.concat(Stream.of(district), within);
    }

    private Optional<String> query(String typed) {
        var name = LEGAL_FORM.matcher(typed).replaceAll(" ");
        return searchWords.query(name).or(() -> searchWords.query(typed));
    }

    private static String won(String millions) {
        return Long.toString(Long.parseLong(millions) * MILLION);
    }

    private Optional<String> instant(String date) {
        try {
            return Optional.of(LocalDate.parse(date)
                    .atStartOfDay(clock.getZone())
                    .toInstant()
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
