package kr.ieum.company.ui.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.company.list.CompanySort;
import kr.ieum.company.list.Condition;
import kr.ieum.uikit.MoneyUnit;

/** What the address of the list says; whoever opens the address sees the same list. */
record ListState(CompanyConditions conditions, CompanySort sort, MoneyUnit unit) {

    static final ListState START = new ListState(CompanyConditions.NONE, CompanySort.NAME, MoneyUnit.MILLION);

    private static final String SORT = "sort";
    private static final String UNIT = "unit";

    static ListState of(QueryParameters parameters) {
        var pairs = new LinkedHashMap<String, String>();
        parameters.getParameters().forEach((key, values) -> pairs.put(key, values.getFirst()));
        var sort = parameters.getSingleParameter(SORT).flatMap(CompanySort::of).orElse(START.sort());
        var unit = parameters.getSingleParameter(UNIT).orElse("");
        return new ListState(
                CompanyConditions.of(pairs),
                sort,
                Stream.of(MoneyUnit.values())
                        .filter(known -> known.name().equals(unit))
                        .findFirst()
                        .orElse(START.unit()));
    }

    QueryParameters toParameters() {
        var pairs = new LinkedHashMap<String, String>();
        for (var condition : Condition.values()) {
            conditions.get(condition).ifPresent(value -> pairs.put(condition.key(), value));
        }
        if (sort != START.sort()) {
            pairs.put(SORT, sort.key());
        }
        if (unit != START.unit()) {
            pairs.put(UNIT, unit.name());
        }
        return QueryParameters.simple(Map.copyOf(pairs));
    }

    ListState with(CompanyConditions changed) {
        return new ListState(changed, sort, unit);
    }

    ListState with(CompanySort changed) {
        return new ListState(conditions, changed, unit);
    }

    ListState with(MoneyUnit changed) {
        return new ListState(conditions, sort, changed);
    }
}
