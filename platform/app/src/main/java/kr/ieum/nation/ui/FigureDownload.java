package kr.ieum.nation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.exchange.table.TableFormat;
import kr.ieum.exchange.table.TableHead;
import kr.ieum.exchange.table.TableWriter;
import kr.ieum.nation.Area;
import kr.ieum.nation.Dimension;
import kr.ieum.nation.Figure;
import kr.ieum.nation.NationalCount;
import kr.ieum.region.Regions;
import org.jspecify.annotations.Nullable;

/** The figures on the page as a file, one line for each dimension, category and area; money in won. */
@org.springframework.stereotype.Component
class FigureDownload {

    private final Regions regions;
    private final FigureTexts texts;

    FigureDownload(Regions regions, FigureTexts texts) {
        this.regions = regions;
        this.texts = texts;
    }

    Component links(NationalCount count) {
        return links(head(count), lines(count));
    }

    Component links(TableHead head, List<List<@Nullable Object>> lines) {
        var links = new Div();
        links.addClassName("download-links");
        for (var format : TableFormat.values()) {
            links.add(link(format, head, lines));
        }
        return links;
    }

    private Anchor link(TableFormat format, TableHead head, List<List<@Nullable Object>> lines) {
        DownloadHandler handler = event -> {
            event.setFileName(head.title() + "." + format.fileExtension());
            event.setContentType(format.mediaType());
            write(event.getOutputStream(), format, head, lines);
        };
        return new Anchor(handler, AttachmentType.DOWNLOAD, texts.get("nation.download." + format));
    }

    /** Written from what was drawn, so that file and page cannot differ. */
    private static void write(OutputStream out, TableFormat format, TableHead head, List<List<@Nullable Object>> lines)
            throws IOException {
        try (var writer = TableWriter.open(out, format, head)) {
            for (var line : lines) {
                writer.row(line);
            }
        }
    }

    private TableHead head(NationalCount count) {
        return new TableHead(
                texts.get("nation.of", texts.get("nation.title"), texts.get("nation.measure." + count.measure())),
                List.of(
                        texts.get("nation.as-of", texts.time(count.asOf())),
                        texts.get("nation.measure.note." + count.measure()),
                        texts.get("nation.withheld")),
                List.of(
                        texts.get("nation.dimension"),
                        texts.get("nation.category"),
                        texts.get("nation.region"),
                        texts.get("nation.measure." + count.measure())));
    }

    private List<List<@Nullable Object>> lines(NationalCount count) {
        var areas = Stream.concat(
                        Stream.of(Area.COUNTRY, Area.CAPITAL, Area.REST),
                        regions.all().stream().map(region -> Area.of(region.id())))
                .toList();
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var dimension : Dimension.values()) {
            for (var category : count.categories(dimension)) {
                for (var area : areas) {
                    count.figure(dimension, category, area).ifPresent(figure -> lines.add(line(figure)));
                }
            }
        }
        return lines;
    }

    private List<@Nullable Object> line(Figure figure) {
        return List.of(
                texts.get("nation.dimension." + figure.dimension()),
                texts.category(figure.dimension(), figure.category()),
                texts.area(figure.area()),
                figure.value() == null ? FigureTexts.WITHHELD : figure.value());
    }
}
