package kr.ieum.program;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Changes;
import kr.ieum.audit.Subject;
import kr.ieum.identity.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes that the region enters itself (requirement 2.6); only its own officers write them. */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
public class RegionPrograms {

    private static final String KIND = "program";
    private static final int MOST = 200;

    private final ProgramStore store;
    private final Changes changes;
    private final Clock clock;

    RegionPrograms(ProgramStore store, Changes changes, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws NoSuchProgram when the region has none of that id */
    @Transactional(readOnly = true)
    public RegionProgram get(UUID id) {
        return store.find(id).orElseThrow(NoSuchProgram::new);
    }

    /** The latest change first; also of one that has been deleted. */
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(UUID id) {
        return changes.of(subject(id), MOST);
    }

    /**
     * Enters a programme as a draft.
     *
     * @throws BadProgram when a rule is broken
     */
    public UUID add(ProgramData data) {
        data.check();
        var id = store.add(data);
        changes.write(Change.of(subject(id), Action.CREATED).to(data.values()));
        return id;
    }

    /**
     * @param version what {@link #get} said when the change began
     * @throws BadProgram when a rule is broken
     * @throws ProgramChangedMeanwhile when somebody else was faster
     */
    public void change(UUID id, int version, ProgramData data) {
        data.check();
        var before = unchanged(id, version);
        requireFirst(store.change(id, version, data));
        write(id, before.data().values(), data.values());
    }

    /** Shows a draft to all who work in the region. */
    public void publish(UUID id, int version) {
        requireState(unchanged(id, version), ProgramState.DRAFT);
        requireFirst(store.publish(id, version, LocalDate.now(clock)));
        moved(id, "draft", "published");
    }

    /** Makes a published programme a draft again, which is possible until it opens. */
    public void withdraw(UUID id, int version) {
        requireState(unchanged(id, version), ProgramState.PUBLISHED);
        requireFirst(store.publish(id, version, null));
        moved(id, "published", "draft");
    }

    /** Takes a closed programme off the board. */
    public void archive(UUID id, int version) {
        requireState(unchanged(id, version), ProgramState.CLOSED);
        requireFirst(store.archive(id, version, LocalDate.now(clock)));
        moved(id, "closed", "archived");
    }

    /** Deletes a draft; what was published stays. */
    public void remove(UUID id, int version) {
        var program = unchanged(id, version);
        requireState(program, ProgramState.DRAFT);
        requireFirst(store.remove(id, version));
        changes.write(Change.of(subject(id), Action.DELETED).from(program.data().values()));
    }

    private RegionProgram unchanged(UUID id, int version) {
        var program = get(id);
        requireFirst(program.version() == version);
        return program;
    }

    private void write(UUID id, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        var was = new LinkedHashMap<String, @Nullable Object>();
        var is = new LinkedHashMap<String, @Nullable Object>();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                was.put(field, before.get(field));
                is.put(field, value);
            }
        });
        if (!is.isEmpty()) {
            changes.write(Change.of(subject(id), Action.CHANGED).from(was).to(is));
        }
    }

    private void moved(UUID id, String before, String after) {
        changes.write(Change.of(subject(id), Action.CHANGED)
                .from(Map.of("state", before))
                .to(Map.of("state", after)));
    }

    private static void requireState(RegionProgram program, ProgramState state) {
        if (program.state() != state) {
            throw new WrongProgramState();
        }
    }

    /** Two at once pass the check of the version together; the database lets one through. */
    private static void requireFirst(boolean first) {
        if (!first) {
            throw new ProgramChangedMeanwhile();
        }
    }

    private static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }
}
