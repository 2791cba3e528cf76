package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Locale;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportResult;
import kr.ieum.exchange.table.TableFormat;

/** Links to the file as it came with a column that says what is wrong. */
class ResultDownloads extends Composite<Div> {

    private final ImportResult result;
    private final Import file;

    ResultDownloads(ImportResult result, Import file) {
        this.result = result;
        this.file = file;
        getContent().addClassName("import-downloads");
        for (var format : List.of(TableFormat.XLSX, TableFormat.CSV)) {
            if (file.counts().problem() > 0) {
                getContent().add(link("exchange.result.download.problems", true, format));
            }
            getContent().add(link("exchange.result.download.all", false, format));
        }
    }

    private Anchor link(String key, boolean problemsOnly, TableFormat format) {
        var locale = getLocale();
        var anchor = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(result.fileName(file.id(), locale, format));
                    event.setContentType(format.mediaType());
                    result.write(file.id(), problemsOnly, format, locale, event.getOutputStream());
                },
                getTranslation(key, format.fileExtension().toUpperCase(Locale.ROOT)));
        anchor.addClassName("import-download");
        return anchor;
    }
}
