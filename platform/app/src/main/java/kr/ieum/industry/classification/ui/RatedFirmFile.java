package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.ieum.exchange.table.TableFormat;
import kr.ieum.exchange.table.TableHead;
import kr.ieum.exchange.table.TableWriter;
import kr.ieum.industry.classification.RatedFirm;
import kr.ieum.industry.classification.RowFilter;
import kr.ieum.industry.classification.Run;
import kr.ieum.industry.classification.RunResults;
import org.jspecify.annotations.Nullable;

/** A link that saves the firms that are shown, row by row. */
class RatedFirmFile extends Anchor {

    RatedFirmFile(Run run, Supplier<RowFilter> filter, RunResults results, ClassTexts pageTexts) {
        // a request for a file has no page, and so no language of its own
        var texts = pageTexts.in(getLocale());
        var name = texts.get("file", texts.get("firms"), run.day().toString());
        var head = new TableHead(texts.get("firms"), List.of(), columns(texts));
        setText(getTranslation("uikit.csv"));
        setAriaLabel(getTranslation("uikit.csv.save", name));
        DownloadHandler handler = event -> {
            try (var writer = open(event, name, head)) {
                results.each(run.id(), filter.get(), firm -> write(writer, cells(firm, texts)));
            }
        };
        setHref(handler, AttachmentType.DOWNLOAD);
    }

    private static TableWriter open(DownloadEvent event, String name, TableHead head) {
        event.setFileName(name);
        event.setContentType(TableFormat.CSV.mediaType());
        return TableWriter.open(event.getOutputStream(), TableFormat.CSV, head);
    }

    private static List<String> columns(ClassTexts texts) {
        return Stream.of(
                        "column.firm",
                        "condition.change",
                        "column.present",
                        "column.proposed",
                        "column.next",
                        "column.innovation",
                        "column.growth",
                        "column.confidence-percent",
                        "column.base-year",
                        "column.missing",
                        "column.section")
                .map(key -> texts.get(key))
                .toList();
    }

    private static List<@Nullable Object> cells(RatedFirm firm, ClassTexts texts) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(firm.name());
        cells.add(texts.of(firm.change()));
        cells.add(texts.of(firm.present()));
        cells.add(texts.of(firm.proposed()));
        cells.add(texts.of(firm.next()));
        cells.add(firm.innovation());
        cells.add(firm.growth());
        cells.add(firm.confidence());
        cells.add(firm.baseYear());
        cells.add(texts.names(firm.missing()));
        cells.add(texts.section(firm.section()));
        return cells;
    }

    private static void write(TableWriter writer, List<@Nullable Object> cells) {
        try {
            writer.row(cells);
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }
}
