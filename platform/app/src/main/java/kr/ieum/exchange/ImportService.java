package kr.ieum.exchange;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An import's way from upload to the register, and back; the long steps run in the background. */
@Service
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.MINISTRY_ADMIN})
@Transactional(readOnly = true)
public class ImportService {

    /** The most that an upload may have, in megabytes; application.yaml lets as much through. */
    public static final int MEGABYTES = 100;

    private final Imports imports;
    private final Mappings mappings;
    private final Kinds kinds;
    private final ImportTasks tasks;
    private final Clock clock;

    ImportService(Imports imports, Mappings mappings, Kinds kinds, ImportTasks tasks, Clock clock) {
        this.imports = imports;
        this.mappings = mappings;
        this.kinds = kinds;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Keeps the file and returns the import that begins with it. @throws FileRefused when it is empty or too large */
    @Transactional
    public ImportId upload(String kind, UploadedFile file) {
        if (file.size() == 0) {
            throw FileRefused.empty(file.name());
        }
        if (file.size() > MEGABYTES * 1024L * 1024L) {
            throw FileRefused.tooLarge(file.name(), MEGABYTES);
        }
        return imports.add(allowed(kind).id(), file, actor(), clock.instant());
    }

    /** @throws NoSuchImport when the tenant has none of that id */
    public Import get(ImportId id) {
        return imports.get(id);
    }

    /** An earlier import of the same bytes that is in force: this one will change nothing. */
    public Optional<Import> earlier(ImportId id) {
        var file = imports.get(id);
        return imports.lastDone(file.kind(), file.sha256(), id);
    }

    /**
     * Connects columns with fields, remembers it for this set of headers, and has the rows checked in the background.
     *
     * @throws MappingRefused when a required field has no column, or two fields have the same
     */
    @Transactional
    public void connect(ImportId id, List<String> columns, ColumnMapping chosen) {
        var kind = allowed(imports.get(id).kind());
        chosen.check(kind, columns);
        mappings.remember(kind, columns, chosen, clock.instant());
        imports.map(id, chosen.table(), chosen.source().strip(), columns, chosen.columns());
        tasks.order(id);
    }

    /** Has the good rows taken over in the background, all at once. */
    @Transactional
    public void commit(ImportId id) {
        allowed(imports.get(id).kind());
        imports.move(id, ImportState.CHECKED, ImportState.RUNNING, clock.instant());
        tasks.order(id);
    }

    /** Has everything the import did taken back, except what people have changed since. */
    @Transactional
    public void undo(ImportId id) {
        allowed(imports.get(id).kind());
        imports.undo(id, actor(), clock.instant());
        tasks.order(id);
    }

    @Transactional
    public void cancel(ImportId id) {
        imports.cancel(id, clock.instant());
    }

    private ImportKind allowed(String kind) {
        var found = kinds.get(kind);
        if (!found.roles().contains(CurrentUser.get().role())) {
            throw new NoSuchImport();
        }
        return found;
    }

    private static String actor() {
        return CurrentUser.get().username();
    }
}
