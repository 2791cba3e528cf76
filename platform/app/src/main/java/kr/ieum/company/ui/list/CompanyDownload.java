package kr.ieum.company.ui.list;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.ieum.company.list.CompanySearch;
import kr.ieum.exchange.table.TableFormat;
import kr.ieum.exchange.table.TableHead;
import kr.ieum.exchange.table.TableWriter;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Hands out the list as a file: the firms, columns, order and unit that the screen shows, row by row. */
@Component
class CompanyDownload {

    private final CompanySearch companySearch;
    private final CompanyCells cells;
    private final ListHeading heading;
    private final Texts texts;
    private final Clock clock;

    CompanyDownload(CompanySearch companySearch, CompanyCells cells, ListHeading heading, Texts texts, Clock clock) {
        this.companySearch = companySearch;
        this.cells = cells;
        this.heading = heading;
        this.texts = texts;
        this.clock = clock;
    }

    void write(DownloadEvent event, TableFormat format, ListState state, Set<CompanyColumn> shown, Locale locale)
            throws IOException {
        event.setFileName(
                texts.get(locale, "company.list.file") + "-" + LocalDate.now(clock) + "." + format.fileExtension());
        event.setContentType(format.mediaType());
        var columns =
                Arrays.stream(CompanyColumn.values()).filter(shown::contains).toList();
        try (var writer = TableWriter.open(event.getOutputStream(), format, head(state, columns, locale))) {
            companySearch.each(state.conditions(), state.sort(), row -> {
                var values = new ArrayList<@org.jspecify.annotations.Nullable Object>(columns.size());
                columns.forEach(column -> values.add(cells.value(column, row, state.unit(), locale)));
                write(writer, values);
            });
        }
    }

    private TableHead head(ListState state, List<CompanyColumn> columns, Locale locale) {
        var notes = new ArrayList<String>();
        notes.add(heading.region(locale));
        notes.add(heading.asOf(locale));
        notes.addAll(heading.conditions(state.conditions(), locale));
        var headers = columns.stream()
                .map(column -> cells.header(column, state.unit(), locale))
                .toList();
        return new TableHead(heading.title(locale), notes, headers);
    }

    private static void write(TableWriter writer, List<? extends @org.jspecify.annotations.Nullable Object> values) {
        try {
            writer.row(values);
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }
}
