package kr.ieum.company.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.Undone;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots of one list, staged as the import leaves them, for stories about what becomes of their rows. */
final class StagedList {

    private final String source;
    private final TenantId tenant;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Comparison comparison;
    private final Takeover takeover;
    private final Reversal reversal;
    private final JsonMapper json = JsonMapper.builder().build();

    StagedList(
            String source,
            TenantId tenant,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Comparison comparison,
            Takeover takeover,
            Reversal reversal) {
        this.source = source;
        this.tenant = tenant;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.comparison = comparison;
        this.takeover = takeover;
        this.reversal = reversal;
    }

    /** A row with a key and values named as the columns, an array of districts and places included. */
    record Row(String key, Map<String, Object> values) {

        static Row firm(String key, String name) {
            var values = new LinkedHashMap<String, Object>();
            values.put("name", name);
            values.put("name_key", name);
            values.put("search", "'" + name + "'");
            return new Row(key, values);
        }

        Row with(String column, Object value) {
            var more = new LinkedHashMap<>(values);
            more.put(column, value);
            return new Row(key, more);
        }

        Row at(String district, String roadAddress) {
            return with("districts", List.of(district))
                    .with(
                            "places",
                            List.of(Map.of(
                                    "kind",
                                    "HEADQUARTERS",
                                    "road_address",
                                    roadAddress,
                                    "region",
                                    district.split("/", -1)[0],
                                    "district",
                                    district)));
        }
    }

    /** One snapshot on its way. */
    final class Snapshot {

        private final ImportRun run;

        private Snapshot(ImportRun run) {
            this.run = run;
        }

        /** What each row would do, by its key; for a problem with the key of its text. */
        Map<String, String> outcomes() {
            return Tenancy.callAs(
                    tenant,
                    () -> transaction.execute(status -> {
                        jdbc.sql("DELETE FROM core.import_row WHERE import_id = :id AND row_number < 0")
                                .param("id", run.id().value())
                                .update();
                        comparison.compare(run);
                        var outcomes = new LinkedHashMap<String, String>();
                        jdbc.sql("""
                                SELECT key, concat_ws(' ', outcome, conflicts -> 0 -> 'reason' ->> 'key') AS outcome
                                FROM core.import_row WHERE import_id = :id ORDER BY row_number""")
                                .param("id", run.id().value())
                                .query((row, number) -> outcomes.put(
                                        row.getString("key"),
                                        row.getString("outcome").replace("company.intake.match.", "")))
                                .list();
                        return outcomes;
                    }));
        }

        Snapshot committed() {
            outcomes();
            Tenancy.runAs(tenant, () -> transaction.executeWithoutResult(status -> takeover.commit(run)));
            return this;
        }

        Undone undone() {
            return Tenancy.callAs(tenant, () -> transaction.execute(status -> reversal.undo(run)));
        }
    }

    Snapshot snapshot(Row... rows) {
        var run = new ImportRun(
                new ImportId(UUID.randomUUID()), tenant, source, "importer", Instant.EPOCH, rows.length, done -> {});
        Tenancy.runAs(
                TenantId.NATIONAL,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "INSERT INTO reference.tenant (id, kind) VALUES (:id, 'region') ON CONFLICT DO NOTHING")
                        .param("id", tenant.value())
                        .update()));
        Tenancy.runAs(tenant, () -> transaction.executeWithoutResult(status -> stage(run, List.of(rows))));
        return new Snapshot(run);
    }

    private void stage(ImportRun run, List<Row> rows) {
        jdbc.sql("""
                        INSERT INTO core.import (id, kind, state, file_name, file_size, sha256, created_at, created_by)
                        VALUES (:id, 'companies', 'CHECKED', 'list.csv', 1, repeat('0', 64), now(), 'importer')""").param("id", run.id().value()).update();
        var number = 1;
        for (var row : new ArrayList<>(rows)) {
            var values = json.writeValueAsString(row.values());
            jdbc.sql("""
                            INSERT INTO core.import_row (import_id, row_number, key, label, values, hash, fit)
                            VALUES (:id, :number, :key, :key, CAST(:values AS jsonb), md5(:values), true)""")
                    .param("id", run.id().value())
                    .param("number", ++number)
                    .param("key", row.key())
                    .param("values", values)
                    .update();
        }
    }

    /** All rows of the register's tables as text, without what an import counts up or notes down beside them. */
    String dump() {
        var dump = new StringBuilder();
        inTenant(client -> {
            for (var table : List.of(
                    "company",
                    "workplace",
                    "company_industry",
                    "company_figures",
                    "company_certificate",
                    "company_source")) {
                client.sql("SELECT (to_jsonb(x) - 'version')::text FROM core." + table + " x ORDER BY 1")
                        .query(String.class)
                        .list()
                        .forEach(line ->
                                dump.append(table).append(' ').append(line).append('\n'));
            }
        });
        return dump.toString();
    }

    void inTenant(Consumer<JdbcClient> work) {
        Tenancy.runAs(tenant, () -> transaction.executeWithoutResult(status -> work.accept(jdbc)));
    }
}
