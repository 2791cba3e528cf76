package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kr.ieum.exchange.table.TableFormat;
import kr.ieum.exchange.table.TableHead;
import kr.ieum.exchange.table.TableWriter;
import kr.ieum.industry.growth.GrowthList;
import kr.ieum.industry.growth.PlanFilter;
import kr.ieum.industry.growth.PlanRow;
import org.jspecify.annotations.Nullable;

/** A link that saves the plans that are shown, row by row. */
class GrowthFile extends Anchor {

    GrowthFile(GrowthList list, Supplier<PlanFilter> filter, GrowthTexts pageWording) {
        // a request for a file has no page, and so no language of its own
        var wording = pageWording.in(getLocale());
        var name = wording.get("title") + ".csv";
        var head = new TableHead(
                wording.get("title"),
                List.of(),
                wording.columns(
                        "",
                        "firm",
                        "class",
                        "state",
                        "due",
                        "holder",
                        "recommender",
                        "form.goals",
                        "supports",
                        "amount"));
        setText(getTranslation("uikit.csv"));
        setAriaLabel(getTranslation("uikit.csv.save", name));
        DownloadHandler handler = event -> {
            try (var writer = open(event, name, head)) {
                list.each(filter.get(), row -> write(writer, cells(row, wording)));
            }
        };
        setHref(handler, AttachmentType.DOWNLOAD);
    }

    private static TableWriter open(DownloadEvent event, String name, TableHead head) {
        event.setFileName(name);
        event.setContentType(TableFormat.CSV.mediaType());
        return TableWriter.open(event.getOutputStream(), TableFormat.CSV, head);
    }

    private static List<@Nullable Object> cells(PlanRow row, GrowthTexts wording) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.companyName());
        cells.add(wording.of(row.firmClass()));
        cells.add(wording.of(row.state()));
        cells.add(row.due());
        cells.add(row.holder());
        cells.add(row.recommender());
        cells.add(row.goals());
        cells.add(row.supports());
        cells.add(row.amount());
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
