package kr.ieum.company.ui.list;

import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.company.list.CompanyPage;
import kr.ieum.company.list.CompanyRow;
import kr.ieum.company.list.CompanySearch;

/** Feeds the grid page by page; the first page comes with the total, in one question to the database. */
class CompanyPages {

    static final int SIZE = 50;

    private final CompanySearch companySearch;
    private ListState state = ListState.START;
    private CompanyPage first = new CompanyPage(List.of(), 0);

    CompanyPages(CompanySearch companySearch) {
        this.companySearch = companySearch;
    }

    void show(ListState wanted) {
        state = wanted;
        first = companySearch.first(wanted.conditions(), wanted.sort(), SIZE);
    }

    long total() {
        return first.total();
    }

    int size(Query<CompanyRow, Void> query) {
        return (int) Math.min(Integer.MAX_VALUE, first.total());
    }

    Stream<CompanyRow> fetch(Query<CompanyRow, Void> query) {
        var skip = query.getOffset();
        var take = query.getLimit();
        if (skip + take <= first.rows().size() || first.rows().size() == first.total()) {
            return first.rows().stream().skip(skip).limit(take);
        }
        return companySearch.page(state.conditions(), state.sort(), skip, take).stream();
    }
}
