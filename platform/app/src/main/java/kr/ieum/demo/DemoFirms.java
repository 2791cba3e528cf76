package kr.ieum.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Collectors;
import kr.ieum.exchange.ColumnGuess;
import kr.ieum.exchange.ColumnMapping;
import kr.ieum.exchange.ImportFiles;
import kr.ieum.exchange.ImportHistory;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportService;
import kr.ieum.exchange.ImportState;
import kr.ieum.exchange.UploadedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty system with synthetic firms, by the way a nation-wide list of the ministry takes: uploaded, checked,
 * routed to the regions. So the demonstration also shows an import, and can be taken back like one. What else a
 * demonstration shows comes after them.
 */
@Component
@ConditionalOnBooleanProperty("ieum.demo")
class DemoFirms {

    private static final Logger log = LoggerFactory.getLogger(DemoFirms.class);
    private static final String KIND = "companies";
    private static final String FILE = "예시 기업 목록 2024.csv";
    private static final int FIRMS = 3_400;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final DemoList list;
    private final ImportService imports;
    private final ImportFiles files;
    private final ImportHistory history;
    private final ObjectProvider<DemoPart> parts;

    DemoFirms(
            DemoList list,
            ImportService imports,
            ImportFiles files,
            ImportHistory history,
            ObjectProvider<DemoPart> parts) {
        this.list = list;
        this.imports = imports;
        this.files = files;
        this.history = history;
        this.parts = parts;
    }

    /** In a thread of its own: nobody has to wait for firms that do not exist. */
    @EventListener(ApplicationReadyEvent.class)
    @Order
    void started() {
        Thread.ofVirtual().name("demo-firms").start(this::fillWhenEmpty);
    }

    private void fillWhenEmpty() {
        DemoPeople.asMinistry(() -> {
            if (history.count() == 0) {
                fill();
            }
            parts.orderedStream().forEach(DemoFirms::fill);
            return history;
        });
    }

    /** What fails leaves the others alone: a demonstration with a gap is better than none. */
    private static void fill(DemoPart part) {
        try {
            part.fill();
            log.info("{} is there", part.getClass().getSimpleName());
        } catch (RuntimeException failure) {
            log.error("{} is missing", part.getClass().getSimpleName(), failure);
        }
    }

    private void fill() {
        var id = imports.upload(KIND, new UploadedFile(FILE, file()));
        var table = files.tables(id).getFirst();
        var columns =
                files.guesses(id, table).stream().collect(Collectors.toMap(ColumnGuess::field, ColumnGuess::column));
        imports.connect(
                id, table.columns(), new ColumnMapping(table.name(), files.sourceGuess(id, table, false), columns));
        if (waitFor(id) == ImportState.CHECKED) {
            imports.commit(id);
            log.info("synthetic firms for every region: {}", waitFor(id));
        }
    }

    private ImportState waitFor(ImportId id) {
        var left = LONG_ENOUGH;
        while (imports.get(id).state().isWorking() && left.isPositive()) {
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
            left = left.minus(LOOK_EVERY);
        }
        return imports.get(id).state();
    }

    private byte[] file() {
        var out = new ByteArrayOutputStream();
        try {
            list.write(FIRMS, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
