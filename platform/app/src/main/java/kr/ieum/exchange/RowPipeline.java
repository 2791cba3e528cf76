package kr.ieum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.ieum.exchange.table.FoundTable;
import kr.ieum.exchange.table.TableRow;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;

/**
 * Reads a table on one thread, checks its rows on as many as there are processors, and hands the lines for the database
 * to the caller's thread, in order. Little is kept in memory, however long the file.
 */
final class RowPipeline {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int WAITING = 16;
    private static final Chunk END = new Chunk(new byte[0], 0, true);

    /** Takes lines in COPY's text format. */
    @FunctionalInterface
    interface Sink {
        void take(byte[] lines, int rows);
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Chunk(byte[] lines, int rows, boolean isEnd) {}

    private final BlockingQueue<Future<Chunk>> chunks = new ArrayBlockingQueue<>(WAITING);
    private final RowJudge judge;
    private final TenantId tenant;

    RowPipeline(RowJudge judge, TenantId tenant) {
        this.judge = judge;
        this.tenant = tenant;
    }

    void pump(FoundTable table, Sink sink) {
        var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        var reader = Thread.ofVirtual().name("import-reader").start(() -> read(table, workers));
        try {
            for (var chunk = next(); !chunk.isEnd(); chunk = next()) {
                sink.take(chunk.lines(), chunk.rows());
            }
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private void read(FoundTable table, ExecutorService workers) {
        var rows = new ArrayList<TableRow>(ROWS_AT_ONCE);
        try {
            table.forEach(row -> {
                rows.add(row);
                if (rows.size() == ROWS_AT_ONCE) {
                    hand(workers, List.copyOf(rows));
                    rows.clear();
                }
            });
            hand(workers, List.copyOf(rows));
            put(CompletableFuture.completedFuture(END));
        } catch (Stopped stopped) {
            // the caller has given up and waits for nothing
        } catch (RuntimeException | Error failure) {
            // whatever it is, the caller waits for an answer
            put(CompletableFuture.failedFuture(failure));
        }
    }

    private void hand(ExecutorService workers, List<TableRow> rows) {
        put(workers.submit(() -> Tenancy.callAs(tenant, () -> check(rows))));
    }

    private Chunk check(List<TableRow> rows) {
        var lines = new CopyText();
        rows.forEach(row -> lines.add(judge.judge(row.number(), row.cells())));
        return new Chunk(lines.bytes(), rows.size(), false);
    }

    private void put(Future<Chunk> chunk) {
        try {
            chunks.put(chunk);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private Chunk next() {
        try {
            return chunks.take().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was stopped", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the file could not be read", failure.getCause());
        }
    }

    private static final class Stopped extends RuntimeException {}
}
