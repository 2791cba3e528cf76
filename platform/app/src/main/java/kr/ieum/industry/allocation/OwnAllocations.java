package kr.ieum.industry.allocation;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ieum.policy.Policy;
import kr.ieum.tenancy.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a region gets, as it was published: its own line and the totals. The database keeps the rest from it.
 *
 * @see "Decision 0031: an allocation is published line by line"
 */
@Service
@Transactional(readOnly = true)
@PermitAll
public class OwnAllocations {

    private final SheetStore store;
    private final Policy policy;
    private final Clock clock;

    OwnAllocations(SheetStore store, Policy policy, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.clock = clock;
    }

    /** Whether the region shares in the allocation today. */
    public boolean isMember() {
        return policy.on("allocation.members", LocalDate.now(clock))
                .members()
                .contains(Tenancy.current().value());
    }

    /** The published sheets in which the region has a line, the latest year and revision first. */
    public List<AllocationSheet> all() {
        return store.heads().stream()
                .map(SheetHead::id)
                .map(store::find)
                .flatMap(Optional::stream)
                .filter(sheet -> sheet.line(Tenancy.current()).isPresent())
                .toList();
    }
}
