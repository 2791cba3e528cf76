package kr.ieum.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ieum.region.ReferenceTable.RowChange;
import kr.ieum.region.folder.DistrictRecord;
import kr.ieum.region.folder.TenantFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the reference tables equal to the folders, one transaction for each concern, and tells what changed. */
@Component
class TenantTables {

    private static final int NAMES_KEPT = 20;

    /** Any number will do: it keeps two nodes that start together from writing at the same time. */
    private static final long LOCK = 0x1e0_0001L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TenantTables(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Map<String, String> hashes() {
        return inTransaction(() -> jdbc
                .sql("SELECT tenant, hash FROM reference.tenant_folder")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    List<TenantChange> write(List<TenantFolder> folders) {
        var up = folders.stream().map(TenantFolder::id).toList();
        var changes = new ArrayList<TenantChange>();
        changes.addAll(inTransaction(() -> regions(folders, up)));
        changes.addAll(inTransaction(() -> places(folders, up)));
        changes.addAll(inTransaction(() -> organizations(folders, up)));
        changes.addAll(inTransaction(() -> industries(folders, up)));
        return changes;
    }

    private List<TenantChange> regions(List<TenantFolder> folders, List<String> up) {
        return joined(List.of(
                write(ReferenceTables.TENANTS, TenantRows.tenants(folders), up),
                write(ReferenceTables.REGIONS, TenantRows.regions(folders), up),
                write(ReferenceTables.ALIASES, TenantRows.aliases(folders), up),
                write(ReferenceTables.CODES, TenantRows.codes(folders), up)));
    }

    private List<TenantChange> places(List<TenantFolder> folders, List<String> up) {
        var known = new HashSet<>(jdbc.sql("SELECT id FROM reference.district")
                .query(String.class)
                .list());
        folders.stream()
                .flatMap(folder -> folder.districts().stream())
                .map(DistrictRecord::id)
                .forEach(known::add);
        return joined(List.of(
                write(ReferenceTables.DISTRICTS, TenantRows.districts(folders, known), up),
                write(ReferenceTables.DISTRICT_CODES, TenantRows.districtCodes(folders), up),
                write(ReferenceTables.COMPLEXES, TenantRows.complexes(folders), up)));
    }

    private List<TenantChange> organizations(List<TenantFolder> folders, List<String> up) {
        var known = Set.copyOf(
                jdbc.sql("SELECT id FROM reference.region").query(String.class).list());
        return joined(List.of(
                write(ReferenceTables.ORGANIZATIONS, TenantRows.organizations(folders), up),
                write(ReferenceTables.JURISDICTIONS, TenantRows.jurisdictions(folders, known), up)));
    }

    private List<TenantChange> industries(List<TenantFolder> folders, List<String> up) {
        return joined(List.of(
                write(ReferenceTables.INDUSTRIES, TenantRows.industries(folders), up),
                write(ReferenceTables.INDUSTRY_LINKS, TenantRows.industryLinks(folders), up)));
    }

    private List<TenantChange> write(ReferenceTable table, List<Map<String, @Nullable Object>> rows, List<String> up) {
        var changes = table.write(jdbc, rows, up);
        return Arrays.stream(TenantChange.Kind.values())
                .map(kind -> change(table, kind, changes))
                .filter(change -> change.count() > 0)
                .toList();
    }

    private static TenantChange change(ReferenceTable table, TenantChange.Kind kind, List<RowChange> changes) {
        var names = changes.stream()
                .filter(change -> change.kind() == kind)
                .map(RowChange::label)
                .toList();
        return new TenantChange(
                table.name(),
                kind,
                names.size(),
                names.stream().limit(NAMES_KEPT).toList());
    }

    <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query((row, number) -> true)
                    .single();
            return work.get();
        }));
    }

    private static List<TenantChange> joined(List<List<TenantChange>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
