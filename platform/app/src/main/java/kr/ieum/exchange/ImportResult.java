package kr.ieum.exchange;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.ieum.exchange.table.TableFormat;
import kr.ieum.exchange.table.TableHead;
import kr.ieum.exchange.table.TableWriter;
import kr.ieum.identity.Roles;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The file that goes back to whoever sent the list: its own columns in their order, then the row's number, what became
 * of it and what is wrong. Mended there, it can be uploaded as it is: the added columns are kept aside.
 */
@Service
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.MINISTRY_ADMIN})
@Transactional(readOnly = true)
public class ImportResult {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Imports imports;
    private final StagedRows rows;
    private final ProblemSentences sentences;
    private final RegionNames regions;
    private final Texts texts;
    private final Clock clock;

    ImportResult(
            Imports imports,
            StagedRows rows,
            ProblemSentences sentences,
            RegionNames regions,
            Texts texts,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.sentences = sentences;
        this.regions = regions;
        this.texts = texts;
        this.clock = clock;
    }

    public String fileName(ImportId id, Locale locale, TableFormat format) {
        return texts.get(locale, "exchange.file.result", imports.get(id).list()) + "." + format.fileExtension();
    }

    /** Writes the rows with problems, or all, in the order of the file; reads them as it writes. */
    public void write(ImportId id, boolean problemsOnly, TableFormat format, Locale locale, OutputStream out) {
        var file = imports.get(id);
        var filter = problemsOnly ? PreviewFilter.PROBLEM : PreviewFilter.ALL;
        try (var writer = TableWriter.open(out, format, head(file, filter, locale))) {
            var names = regions.in(locale);
            rows.forEach(id, filter, row -> write(writer, file, row, names, locale));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private TableHead head(Import file, PreviewFilter filter, Locale locale) {
        var columns = new ArrayList<>(file.columns());
        columns.add(texts.get(locale, "exchange.sheet.number"));
        columns.add(texts.get(locale, "exchange.sheet.outcome"));
        columns.add(texts.get(locale, "exchange.sheet.problem"));
        var when =
                Objects.requireNonNullElse(file.finishedAt(), file.createdAt()).atZone(clock.getZone());
        var notes = new ArrayList<>(List.of(
                texts.get(locale, "exchange.sheet.file", file.fileName()),
                texts.get(locale, "exchange.sheet.when", TIME.format(when)),
                texts.get(locale, "exchange.sheet.rows", texts.get(locale, filter.key()))));
        if (!file.aside().isEmpty()) {
            notes.add(texts.get(locale, "exchange.sheet.aside", String.join(", ", file.aside())));
        }
        return new TableHead(texts.get(locale, "exchange.sheet.title", file.list()), notes, columns);
    }

    private void write(TableWriter writer, Import file, PreviewRow row, Map<TenantId, String> names, Locale locale) {
        var cells = new ArrayList<Object>();
        for (var column = 0; column < file.columns().size(); column++) {
            cells.add(row.cell(column));
        }
        cells.add(row.number());
        cells.add(row.outcome() == null ? "" : texts.get(locale, row.outcome().key()));
        cells.add(
                row.outcome() == ImportOutcome.ELSEWHERE
                        ? elsewhere(row, names, locale)
                        : sentences.all(locale, file, row));
        try {
            writer.row(cells);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String elsewhere(PreviewRow row, Map<TenantId, String> names, Locale locale) {
        return texts.get(
                locale,
                "exchange.sheet.elsewhere",
                row.regions().stream()
                        .map(region -> names.getOrDefault(region, region.value()))
                        .collect(Collectors.joining(", ")));
    }
}
