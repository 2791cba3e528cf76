package kr.ieum.exchange;

import java.time.Clock;
import java.util.Objects;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The long steps of an import, in the background and as the tenant. Each is one transaction that ends with the import's
 * next state, so that a step that was cut off has done nothing and simply runs again.
 */
@Component
class ImportJob {

    private static final Logger log = LoggerFactory.getLogger(ImportJob.class);
    private static final long ROWS_BETWEEN_PROGRESS = 5_000;

    private final Imports imports;
    private final Kinds kinds;
    private final Staging staging;
    private final NationwideImport nationwide;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate aside;

    ImportJob(
            Imports imports,
            Kinds kinds,
            Staging staging,
            NationwideImport nationwide,
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.kinds = kinds;
        this.staging = staging;
        this.nationwide = nationwide;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does the step that the import's state asks for; nothing when it was cancelled meanwhile. */
    void work(ImportId id) {
        var file = Objects.requireNonNull(transaction.execute(status -> imports.get(id)));
        switch (file.state()) {
            case MAPPED -> attempt(file, ImportState.FAILED, this::check);
            case RUNNING -> attempt(file, ImportState.CHECKED, this::commit);
            case UNDOING -> attempt(file, ImportState.DONE, this::undo);
            case UPLOADED, CHECKED, DONE, FAILED, CANCELLED, UNDONE ->
                log.info("import {} waits for nothing in state {}", id, file.state());
        }
    }

    private void attempt(Import file, ImportState back, java.util.function.Consumer<Import> step) {
        try {
            step.accept(file);
        } catch (ImportMovedOn cancelled) {
            log.info("import {} was cancelled while it worked", file.id());
        } catch (Refusal refusal) {
            log.info("import {} was refused: {}", file.id(), refusal.key());
            aside.executeWithoutResult(status -> imports.fail(file.id(), back, Import.errorOf(refusal)));
        } catch (RuntimeException failure) {
            log.error("import {} failed in state {}", file.id(), file.state(), failure);
            aside.executeWithoutResult(status -> imports.fail(file.id(), back, "exchange.error.unexpected"));
        }
    }

    private void check(Import file) {
        var kind = kinds.get(file.kind());
        var tenant = Tenancy.current();
        var content = Objects.requireNonNull(transaction.execute(status -> imports.content(file.id())));
        ImportTable.read(content, file.fileName(), tables -> {
            var table = ImportTable.named(tables, Objects.requireNonNull(file.tableName()));
            var pipeline = new RowPipeline(new RowJudge(kind, file, tenant, json), tenant);
            transaction.executeWithoutResult(status -> {
                var progress = new Progress(file.id());
                staging.fill(
                        file.id(),
                        sink -> pipeline.pump(table, (lines, rows) -> {
                            sink.take(lines, rows);
                            progress.add(rows);
                        }));
                compare(kind, file);
                imports.finish(file.id(), ImportState.MAPPED, ImportState.CHECKED, clock.instant());
            });
            return table;
        });
    }

    /** Compares the staged rows anew and counts them; inside the caller's transaction. */
    void compare(ImportKind kind, Import file) {
        compareRows(kind, file);
        imports.recount(file.id());
    }

    private void compareRows(ImportKind kind, Import file) {
        jdbc.sql("DELETE FROM core.import_row WHERE import_id = :id AND row_number < 0")
                .param("id", file.id().value())
                .update();
        if (!isNationwide(kind)) {
            kind.compare(run(file, done -> {}));
        }
    }

    private void commit(Import file) {
        var kind = kinds.get(file.kind());
        if (isNationwide(kind)) {
            nationwide.commit(file, kind, share -> aside.executeWithoutResult(status -> share.accept(imports)));
            return;
        }
        transaction.executeWithoutResult(status -> {
            oneAtATime(kind);
            compareRows(kind, file);
            kind.commit(run(file, new Progress(file.id())::set));
            // not before: it locks the import, and the progress of this very step would wait for its end
            imports.recount(file.id());
            imports.finish(file.id(), ImportState.RUNNING, ImportState.DONE, clock.instant());
        });
    }

    /** Whether the current tenant sends rows of the kind to their regions instead of keeping them. */
    boolean isNationwide(ImportKind kind) {
        return Tenancy.current().isNational() && !kind.shared();
    }

    private void undo(Import file) {
        var kind = kinds.get(file.kind());
        if (isNationwide(kind)) {
            var undone = nationwide.undo(file, kind);
            transaction.executeWithoutResult(status -> {
                imports.undone(file.id(), undone);
                imports.finish(file.id(), ImportState.UNDOING, ImportState.UNDONE, clock.instant());
            });
            return;
        }
        transaction.executeWithoutResult(status -> {
            oneAtATime(kind);
            imports.undone(file.id(), kind.undo(run(file, new Progress(file.id())::set)));
            imports.finish(file.id(), ImportState.UNDOING, ImportState.UNDONE, clock.instant());
        });
    }

    /** Two imports of one kind in one tenant go in one after the other, each compared with what the other left. */
    private void oneAtATime(ImportKind kind) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))::text")
                .param("what", "import " + Tenancy.current() + " " + kind.id())
                .query(String.class)
                .optional();
    }

    private ImportRun run(Import file, java.util.function.LongConsumer progress) {
        var actor = file.state() == ImportState.UNDOING ? Objects.requireNonNull(file.undoneBy()) : file.createdBy();
        return new ImportRun(
                file.id(), Tenancy.current(), file.list(), actor, clock.instant(), file.rowsTotal(), progress);
    }

    /** Tells the screen how far it is, in a transaction of its own: the step's is visible only when it is over. */
    private final class Progress {

        private final ImportId id;
        private long done;
        private long told;

        Progress(ImportId id) {
            this.id = id;
        }

        void add(long rows) {
            set(done + rows);
        }

        void set(long rows) {
            done = rows;
            if (done - told >= ROWS_BETWEEN_PROGRESS) {
                told = done;
                aside.executeWithoutResult(status -> imports.progress(id, done));
            }
        }
    }
}
