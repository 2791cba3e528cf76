package kr.ieum.x.gyeongnamstrategicsafety.records;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes how closely a record is kept, and who may see it when it is restricted. Every change is kept in its history. */
@Component
public class Levels {

    private final Records records;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Levels(Records records, Colleagues colleagues, JdbcClient jdbc, TransactionOperations transaction) {
        this.records = records;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * @param viewers who may see it when it is restricted; whoever sets it and the owner of a ticket always may
     * @throws Refused when the owner of a ticket could not see it any more
     */
    public void change(UUID id, int version, SecurityLevel level, Collection<Person> viewers) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> {
            var before = records.find(id);
            var owner = owner(id);
            requireSeen(owner, level);
            records.change(id, version, EventKind.LEVEL, before.level() + ">" + level);
            records.setLevel(id, level, level == SecurityLevel.RESTRICTED ? list(viewers, owner) : List.of());
        });
    }

    private Set<Person> list(Collection<Person> viewers, @Nullable Person owner) {
        var list = new LinkedHashSet<>(viewers);
        list.add(colleagues.me());
        if (owner != null) {
            list.add(owner);
        }
        return list;
    }

    private static void requireSeen(@Nullable Person owner, SecurityLevel level) {
        if (owner != null && level == SecurityLevel.INTERNAL && !Sight.opens(owner.duty(), level)) {
            throw new Refused("records.owner-could-not-see", owner.name());
        }
    }

    private @Nullable Person owner(UUID id) {
        return jdbc.sql("SELECT owner_id FROM ticket WHERE id = :id AND owner_id IS NOT NULL")
                .param("id", id)
                .query(String.class)
                .optional()
                .flatMap(owner -> colleagues.known(List.of(owner)).stream().findFirst())
                .orElse(null);
    }
}
