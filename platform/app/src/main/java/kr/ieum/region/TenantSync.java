package kr.ieum.region;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.ieum.folder.FindingText;
import kr.ieum.folder.TenantsFolder;
import kr.ieum.region.Content.Ministry;
import kr.ieum.region.folder.Reading;
import kr.ieum.region.folder.TenantFolder;
import kr.ieum.region.folder.TenantFolders;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings the folder {@code tenants/} into the reference tables, at each start before anything can ask for it, and again
 * when the ministry wishes. A tenant whose files are wrong stays as it was last in order and is not up.
 */
@Component
class TenantSync implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(TenantSync.class);

    private final TenantsFolder properties;
    private final TenantTables tables;
    private final SyncHistory history;
    private final ContentReader reader;
    private final Directory directory;
    private final Texts texts;
    private volatile @Nullable SyncReport report;

    TenantSync(
            TenantsFolder properties,
            TenantTables tables,
            SyncHistory history,
            ContentReader reader,
            Directory directory,
            Texts texts) {
        this.properties = properties;
        this.tables = tables;
        this.history = history;
        this.reader = reader;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        run();
    }

    /** Reads the folders anew and writes what differs. */
    synchronized SyncReport run() {
        return Tenancy.callAs(TenantId.NATIONAL, this::sync);
    }

    /** How the last sync went. */
    SyncReport report() {
        var last = report;
        return last == null ? run() : last;
    }

    private SyncReport sync() {
        var known = tables.hashes();
        var reading = TenantFolders.read(properties.find(), known);
        var changes = isAsBefore(reading, known) ? List.<TenantChange>of() : write(reading);
        var up = reading.up().stream().map(folder -> new TenantId(folder.id())).collect(Collectors.toSet());
        directory.replace(tables.inTransaction(() -> reader.read(up, ministry(reading))));
        var folders = new TreeSet<>(reading.down().keySet());
        reading.up().forEach(folder -> folders.add(folder.id()));
        var done = new SyncReport(history.now(), folders, reading.down(), changes);
        report = done;
        tell(done);
        return done;
    }

    private List<TenantChange> write(Reading reading) {
        var changes = tables.write(reading.up());
        tables.inTransaction(() -> {
            history.record(reading.up(), changes);
            return changes;
        });
        return changes;
    }

    private static boolean isAsBefore(Reading reading, java.util.Map<String, String> known) {
        var now = new HashMap<String, String>();
        reading.up().forEach(folder -> now.put(folder.id(), folder.hash()));
        return now.equals(known);
    }

    private Ministry ministry(Reading reading) {
        return reading.up().stream()
                .filter(folder -> folder.id().equals(TenantId.NATIONAL.value()))
                .map(TenantFolder::tenant)
                .map(tenant -> new Ministry(tenant.name(), tenant.shortName(), tenant.color()))
                .findFirst()
                .orElseGet(this::ministryOfTheBundle);
    }

    /** For as long as the ministry's own folder is wrong. */
    private Ministry ministryOfTheBundle() {
        var name = texts.both("region.ministry");
        return new Ministry(name, name, "#33404f");
    }

    private void tell(SyncReport done) {
        log.info(
                "{} of {} tenants are in order",
                done.folders().size() - done.findings().size(),
                done.folders().size());
        for (var change : done.changes()) {
            log.info(
                    "reference.{}: {} {}",
                    change.table(),
                    change.count(),
                    change.kind().name().toLowerCase(Locale.ROOT));
        }
        done.findings()
                .forEach((tenant, findings) -> findings.forEach(finding ->
                        log.warn("tenant {} stays down: {}", tenant, FindingText.of(texts, Locale.KOREAN, finding))));
    }
}
