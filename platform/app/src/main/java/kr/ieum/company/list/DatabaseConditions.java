package kr.ieum.company.list;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private final SearchWords searchWords;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    DatabaseConditions(SearchWords searchWords, Clock clock) {
        this.searchWords = searchWords;
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

    private boolean put(Map<String, String> terms, Condition condition, String value) {
        switch (condition) {
            case TEXT -> {
                var query = query(value);
                query.ifPresent(words -> terms.put("query", words));
                return query.isPresent();
            }
            case INDUSTRY -> {
                var range = IndustryRange.of(value);
                terms.put("industryFrom", range.from());
                terms.put("industryBefore", range.before());
            }
            case GAP -> terms.put(GAPS.getOrDefault(value, "gone"), "true");
            case REVENUE_FROM -> terms.put("revenueFrom", won(value));
            case REVENUE_TO -> terms.put("revenueTo", won(value));
            case EMPLOYEES_FROM -> terms.put("employeesFrom", value);
            case EMPLOYEES_TO -> terms.put("employeesTo", value);
            case CHANGED_SINCE -> instant(value).ifPresent(start -> terms.put("changedSince", start));
            case STATUS -> terms.put("status", value);
            case SIZE -> terms.put("size", value);
            case DISTRICT -> terms.put("district", value);
            case CERTIFICATE -> terms.put("certificate", value);
            case SOURCE -> terms.put("source", value);
        }
        return true;
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
