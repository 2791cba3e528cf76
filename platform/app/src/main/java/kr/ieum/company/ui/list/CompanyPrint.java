package kr.ieum.company.ui.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.ieum.company.list.CompanyPage;
import kr.ieum.company.list.CompanySearch;
import kr.ieum.plugin.ui.PrintSheet;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Puts the list on paper: the firms, columns, order and unit that the screen shows, up to a limit that is stated. */
@Component
class CompanyPrint {

    /** Some thirty pages; whoever needs more is served better by a file. */
    static final int MOST_ROWS = 1_000;

    private final CompanySearch companySearch;
    private final CompanyCells cells;
    private final ListHeading heading;
    private final Texts texts;

    CompanyPrint(CompanySearch companySearch, CompanyCells cells, ListHeading heading, Texts texts) {
        this.companySearch = companySearch;
        this.cells = cells;
        this.heading = heading;
        this.texts = texts;
    }

    PrintSheet sheet(ListState state, Set<CompanyColumn> shown, Locale locale) {
        var page = companySearch.first(state.conditions(), state.sort(), MOST_ROWS);
        var columns =
                Arrays.stream(CompanyColumn.values()).filter(shown::contains).toList();
        var heads = columns.stream()
                .map(column -> new PrintSheet.Column(
                        cells.header(column, state.unit(), locale), column.isQuantity(), column == CompanyColumn.NAME))
                .toList();
        var rows = page.rows().stream()
                .map(row -> columns.stream()
                        .map(column -> cells.text(column, row, state.unit(), locale))
                        .toList())
                .toList();
        var title = heading.title(locale);
        var running = String.join(" · ", title, heading.region(locale), heading.asOf(locale));
        return new PrintSheet(title, running, notes(state, page, locale), heads, rows);
    }

    private List<String> notes(ListState state, CompanyPage page, Locale locale) {
        var notes = new ArrayList<String>();
        notes.add(heading.region(locale) + " · " + heading.asOf(locale));
        notes.addAll(heading.conditions(state.conditions(), locale));
        notes.add(texts.get(locale, "company.list.print-total", page.total()));
        if (page.rows().size() < page.total()) {
            notes.add(texts.get(locale, "company.list.print-cut", page.rows().size()));
        }
        return notes;
    }
}
