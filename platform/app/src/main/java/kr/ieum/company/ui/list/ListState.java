package kr.ieum.company.ui.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.company.list.CompanySort;
import kr.ieum.plugin.ui.MoneyUnit;

/**
 * What the address of the list says; whoever opens the address sees the same list.
 *
 * @param columns none: those that the user's browser remembers
 */
record ListState(CompanyConditions conditions, CompanySort sort, MoneyUnit unit, Set<CompanyColumn> columns) {

    static final ListState START = new ListState(CompanyConditions.NONE, CompanySort.NAME, MoneyUnit.MILLION, Set.of());

    static final String SORT = "sort";
    private static final String UNIT = "unit";
    private static final String COLUMNS = "columns";

    static ListState of(QueryParameters parameters) {
        var sort = parameters.getSingleParameter(SORT).flatMap(CompanySort::of).orElse(START.sort());
        var unit = parameters.getSingleParameter(UNIT).orElse("");
        return new ListState(
                CompanyConditions.ofParameters(parameters.getParameters()),
                sort,
                Stream.of(MoneyUnit.values())
                        .filter(known -> known.name().equals(unit))
                        .findFirst()
                        .orElse(START.unit()),
                parameters.getSingleParameter(COLUMNS).map(CompanyColumn::parse).orElse(START.columns()));
    }

    /** A condition with several values stands in the address several times. */
    QueryParameters toParameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        conditions.values().forEach((condition, values) -> parameters.put(condition.key(), values));
        if (sort != START.sort()) {
            parameters.put(SORT, List.of(sort.key()));
        }
        if (unit != START.unit()) {
            parameters.put(UNIT, List.of(unit.name()));
        }
        if (!columns.isEmpty()) {
            parameters.put(COLUMNS, List.of(CompanyColumn.join(columns)));
        }
        return new QueryParameters(parameters);
    }

    ListState with(CompanyConditions changed) {
        return new ListState(changed, sort, unit, columns);
    }

    ListState with(CompanySort changed) {
        return new ListState(conditions, changed, unit, columns);
    }

    ListState with(MoneyUnit changed) {
        return new ListState(conditions, sort, changed, columns);
    }

    ListState with(Set<CompanyColumn> changed) {
        return new ListState(conditions, sort, unit, changed);
    }
}
