package kr.ieum.region;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kr.ieum.folder.Finding;
import kr.ieum.folder.FindingText;
import kr.ieum.identity.Roles;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Service;

/** The state of the tenants for the ministry, and the way to read their folders again without a restart. */
@Service
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class TenantService {

    private final TenantSync sync;
    private final SyncHistory history;
    private final TenantTables tables;
    private final Regions regions;
    private final Texts texts;

    TenantService(TenantSync sync, SyncHistory history, TenantTables tables, Regions regions, Texts texts) {
        this.sync = sync;
        this.history = history;
        this.tables = tables;
        this.regions = regions;
        this.texts = texts;
    }

    /** The ministry first, then the regions in the official order, then what was never in order. */
    public TenantOverview overview() {
        var report = sync.report();
        var rows = report.folders().stream()
                .map(folder -> row(folder, report.findingsOf(folder)))
                .sorted(Comparator.comparingInt(TenantService::place).thenComparing(TenantRow::folder))
                .toList();
        var last = tables.inTransaction(history::last);
        return new TenantOverview(
                rows,
                report.at(),
                last.map(SyncHistory.Past::at).orElse(null),
                last.map(SyncHistory.Past::changes).orElse(List.of()));
    }

    /** Reads the folders anew and tells what changed. */
    @RolesAllowed(Roles.MINISTRY_ADMIN)
    public List<TenantChange> sync() {
        return sync.run().changes();
    }

    /** A finding as a sentence: file, line and reason. */
    public String describe(Finding finding, Locale locale) {
        return FindingText.of(texts, locale, finding);
    }

    private TenantRow row(String folder, List<Finding> findings) {
        if (!TenantId.isValid(folder)) {
            return new TenantRow(folder, new LocalizedName(folder, folder), null, findings, List.of(), List.of());
        }
        var id = new TenantId(folder);
        return new TenantRow(
                folder,
                regions.nameOf(id),
                regions.find(id).orElse(null),
                findings,
                regions.codesOf(id),
                regions.organizationsOf(id));
    }

    private static int place(TenantRow row) {
        if (row.folder().equals(TenantId.NATIONAL.value())) {
            return -1;
        }
        return row.region() == null ? Integer.MAX_VALUE : row.region().position();
    }
}
