package kr.ieum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * An import over the whole country. Each region's rows go to its tenant and in there as an import of its own, under the
 * same id, in one transaction: a transaction belongs to one tenant. The ministry keeps counts and what went nowhere.
 * A region that is done stays done, so the whole may be cut off and run again.
 */
@Component
class NationwideImport {

    private static final Logger log = LoggerFactory.getLogger(NationwideImport.class);

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Imports imports;
    private final Staging staging;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    NationwideImport(
            JdbcClient jdbc,
            DataSource dataSource,
            Imports imports,
            Staging staging,
            JsonMapper json,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.imports = imports;
        this.staging = staging;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Rows of the ministry's import by region, before they go there; inside the caller's transaction. */
    List<RegionShare> shares(ImportId id) {
        return jdbc.sql("""
                        SELECT region, count(*) AS rows FROM core.import_row, unnest(regions) AS region
                        WHERE import_id = :id AND fit GROUP BY region ORDER BY region""")
                .param("id", id.value())
                .query((row, number) ->
                        new RegionShare(new TenantId(row.getString("region")), row.getLong("rows"), null, false))
                .list();
    }

    long count(ImportId id) {
        return jdbc.sql("SELECT count(*) FROM core.import_row WHERE import_id = :id AND fit")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** @param tell runs a small change of the ministry's import at once, to show how far the whole is */
    void commit(Import file, ImportKind kind, Consumer<Consumer<Imports>> tell) {
        var shares = new ArrayList<>(Objects.requireNonNull(transaction.execute(status -> shares(file.id()))));
        var done = 0L;
        for (var index = 0; index < shares.size(); index++) {
            shares.set(index, send(file, kind, shares.get(index)));
            done += shares.get(index).rows();
            var now = List.copyOf(shares);
            var rows = Math.min(done, file.rowsTotal());
            tell.accept(imports -> {
                imports.shares(file.id(), now);
                imports.progress(file.id(), rows);
            });
        }
        transaction.executeWithoutResult(status -> close(file));
    }

    /** Takes back what went into each region, except where the region itself already has. */
    Undone undo(Import file, ImportKind kind) {
        var undone = 0L;
        var kept = 0L;
        for (var share : file.shares()) {
            var there = Tenancy.callAs(
                    share.region(), () -> Objects.requireNonNull(transaction.execute(status -> undoThere(file, kind))));
            undone += there.undone();
            kept += there.kept();
        }
        return new Undone(undone, kept);
    }

    private Undone undoThere(Import file, ImportKind kind) {
        var there = imports.find(file.id());
        if (there.isEmpty() || there.get().state() != ImportState.DONE) {
            return new Undone(0, 0);
        }
        var actor = Objects.requireNonNull(file.undoneBy());
        imports.undo(file.id(), actor, clock.instant());
        var undone = kind.undo(new ImportRun(
                file.id(), Tenancy.current(), file.list(), actor, clock.instant(), file.rowsTotal(), rows -> {}));
        imports.undone(file.id(), undone);
        imports.finish(file.id(), ImportState.UNDOING, ImportState.UNDONE, clock.instant());
        return undone;
    }

    private RegionShare send(Import file, ImportKind kind, RegionShare share) {
        try (var rows =
                SentRows.in(out -> transaction.executeWithoutResult(status -> copy(file.id(), share.region(), out)))) {
            var counts = Tenancy.callAs(
                    share.region(), () -> transaction.execute(status -> receive(file, kind, rows, share.region())));
            return new RegionShare(share.region(), share.rows(), counts, false);
        } catch (RuntimeException failure) {
            // one region's trouble must not keep the list from the other sixteen
            log.error("import {} did not go into {}", file.id(), share.region(), failure);
            return new RegionShare(share.region(), share.rows(), null, true);
        }
    }

    private ImportCounts receive(Import file, ImportKind kind, SentRows rows, TenantId region) {
        var earlier = imports.find(file.id());
        if (earlier.isPresent()) {
            return earlier.get().counts();
        }
        add(file);
        staging.fill(file.id(), rows::pourInto);
        jdbc.sql("UPDATE core.import_row SET outcome = NULL WHERE import_id = :id AND fit")
                .param("id", file.id().value())
                .update();
        var run = new ImportRun(
                file.id(), region, file.list(), file.createdBy(), clock.instant(), file.rowsTotal(), done -> {});
        kind.compare(run);
        kind.commit(run);
        imports.recount(file.id());
        imports.finish(file.id(), ImportState.RUNNING, ImportState.DONE, clock.instant());
        return imports.get(file.id()).counts();
    }

    private void add(Import file) {
        jdbc.sql("""
                        INSERT INTO core.import (id, kind, state, file_name, file_size, sha256, table_name, source,
                            columns, mapping, ordered_by_ministry, created_at, created_by, started_at)
                        VALUES (:id, :kind, 'RUNNING', :name, :size, :sha256, :table, :source, :columns,
                            :mapping::jsonb, true, :createdAt, :createdBy, :now)""")
                .param("id", file.id().value())
                .param("kind", file.kind())
                .param("name", file.fileName())
                .param("size", file.fileSize())
                .param("sha256", file.sha256())
                .param("table", file.tableName())
                .param("source", file.list())
                .param("columns", file.columns().toArray(String[]::new))
                .param("mapping", json.writeValueAsString(file.mapping()))
                .param("createdAt", file.createdAt().atOffset(ZoneOffset.UTC))
                .param("createdBy", file.createdBy())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The ministry keeps no firm's row: what went to a region is the region's. */
    private void close(Import file) {
        jdbc.sql("DELETE FROM core.import_row WHERE import_id = :id AND fit")
                .param("id", file.id().value())
                .update();
        jdbc.sql("DELETE FROM core.import_file WHERE import_id = :id")
                .param("id", file.id().value())
                .update();
        imports.finish(file.id(), ImportState.RUNNING, ImportState.DONE, clock.instant());
    }

    private void copy(ImportId id, TenantId region, OutputStream out) {
        // id and region are a UUID and a slug: nothing in them can end a literal
        var copy = "COPY (SELECT " + StagedRow.COLUMNS + " FROM core.import_row WHERE import_id = '" + id.value()
                + "' AND fit AND regions @> '{" + region + "}') TO STDOUT";
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("reading staged rows", copy, failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
