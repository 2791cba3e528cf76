package kr.ieum.exchange;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ieum.identity.Roles;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What would happen, row by row, before it does; and the mending of cells in place. */
@Service
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.MINISTRY_ADMIN})
@Transactional(readOnly = true)
public class ImportPreview {

    private final Imports imports;
    private final Kinds kinds;
    private final StagedRows rows;
    private final Staging staging;
    private final ImportJob job;
    private final NationwideImport nationwide;
    private final RegionNames regions;
    private final JsonMapper json;

    ImportPreview(
            Imports imports,
            Kinds kinds,
            StagedRows rows,
            Staging staging,
            ImportJob job,
            NationwideImport nationwide,
            RegionNames regions,
            JsonMapper json) {
        this.imports = imports;
        this.kinds = kinds;
        this.rows = rows;
        this.staging = staging;
        this.job = job;
        this.nationwide = nationwide;
        this.regions = regions;
        this.json = json;
    }

    public List<PreviewRow> rows(ImportId id, PreviewFilter filter, int offset, int limit) {
        return rows.page(id, filter, offset, limit);
    }

    /** The connected fields in the order of the kind; a preview shows their columns. */
    public List<ImportField> fields(ImportId id) {
        var file = imports.get(id);
        return kinds.get(file.kind()).fields().stream()
                .filter(field -> file.mapping().containsKey(field.key()))
                .toList();
    }

    /** Whether the rows go to the tenants of their regions. */
    public boolean isNationwide(ImportId id) {
        return job.isNationwide(kinds.get(imports.get(id).kind()));
    }

    /** How many rows a commit would take over here or send to their regions. */
    public long goingIn(ImportId id) {
        return isNationwide(id)
                ? nationwide.count(id)
                : imports.get(id).counts().goingIn();
    }

    /** How many rows would go to each region; a row may belong to several. Empty unless nationwide. */
    public List<RegionShare> shares(ImportId id) {
        return isNationwide(id) ? nationwide.shares(id) : List.of();
    }

    /** What the kind says of the rows as a whole, after they have been compared. */
    public List<Message> facts(ImportId id) {
        return kinds.get(imports.get(id).kind()).facts(id);
    }

    /** What the regions are called. */
    public Map<TenantId, String> regionNames(Locale locale) {
        return regions.in(locale);
    }

    /** How many rows have the value that the mend replaces. */
    public int alike(ImportId id, Mend mend) {
        return rows.alike(id, mend).size();
    }

    /**
     * Replaces a cell and judges its rows anew.
     *
     * @return how many rows were mended
     * @throws ImportMovedOn when the preview is over
     */
    @Transactional
    public int mend(ImportId id, Mend mend) {
        var mends = new ArrayList<>(imports.get(id).mends());
        mends.add(mend);
        imports.mend(id, mends);
        var file = imports.get(id);
        var kind = kinds.get(file.kind());
        var judge = new RowJudge(kind, file, Tenancy.current(), json);
        var alike = rows.alike(id, mend);
        rows.replace(
                id,
                alike.stream()
                        .map(row -> judge.judge(row.number(), row.cells()))
                        .toList());
        staging.markRepeats(id);
        job.compare(kind, file);
        return alike.size();
    }
}
