package kr.ieum.x.gyeongnamstrategicsafety.pact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.EventKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Gone;
import kr.ieum.x.gyeongnamstrategicsafety.records.RecordKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import kr.ieum.x.gyeongnamstrategicsafety.records.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The bodies of the pact. They are no secret: who agreed to a public pact is at level 일반. */
@Component
public class Members {

    private final MemberStore store;
    private final Records records;
    private final Colleagues colleagues;
    private final PluginContext plugin;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Members(
            MemberStore store,
            Records records,
            Colleagues colleagues,
            PluginContext plugin,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.colleagues = colleagues;
        this.plugin = plugin;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    List<Member> find(MemberFilter filter, int offset, int limit) {
        return store.find(filter, today(), offset, limit);
    }

    int count(MemberFilter filter) {
        return store.count(filter, today());
    }

    /** Members of today whose name, role or programmes hold the words, for a choice. */
    public List<Member> find(String words, int offset, int limit) {
        return find(new MemberFilter(words, null, false), offset, limit);
    }

    /** Ids of the bodies with the names, by name. */
    public Map<String, UUID> idsOf(@Nullable String[] names) {
        return store.named(names).stream()
                .collect(Collectors.toMap(member -> member.data().name(), Member::id));
    }

    public Optional<Member> find(UUID id) {
        return store.find(id);
    }

    Member get(UUID id) {
        return store.find(id).orElseThrow(Gone::new);
    }

    /** @throws Refused when another member has the name */
    UUID add(MemberData data) {
        colleagues.requireOfficial();
        return transaction.execute(status -> insert(data));
    }

    void change(UUID id, int version, MemberData data) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> update(id, version, data));
    }

    /** Takes a body of a list over, in the transaction of its import. */
    void keep(@Nullable Member before, MemberData data) {
        if (before == null) {
            insert(data);
        } else {
            update(before.id(), before.version(), data);
        }
    }

    /** @throws Refused when it still has demands */
    public void delete(UUID id, int version) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> remove(id, version));
    }

    /** Takes a body of a list back, in the transaction of its import. */
    void remove(Member member) {
        remove(member.id(), member.version());
    }

    private UUID insert(MemberData data) {
        var id = records.create(RecordKind.MEMBER, SecurityLevel.NORMAL);
        store.insert(id, data);
        requireOneOf(data.name());
        return id;
    }

    private void update(UUID id, int version, MemberData data) {
        records.change(id, version, EventKind.CHANGED, "");
        store.update(id, data);
        requireOneOf(data.name());
    }

    private void remove(UUID id, int version) {
        if (hasDemands(id)) {
            throw new Refused("pact.has-demands");
        }
        records.delete(id, version);
    }

    /** As far as the person may see them: a refusal must not tell of a hidden one, which keeps its body's name anyway. */
    private boolean hasDemands(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM demand d JOIN record_head h USING (id) WHERE d.member_id = :id AND "
                        + Sight.CONDITION + ")")
                .param("id", id)
                .params(records.sight().parameters())
                .query(Boolean.class)
                .single();
    }

    void restore(UUID id) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> {
            records.restore(id);
            requireOneOf(get(id).data().name());
        });
    }

    Completeness completeness() {
        var today = today();
        var members = find(MemberFilter.ALL, 0, 1_000).stream()
                .filter(member -> member.data().isMemberOn(today))
                .toList();
        var incomplete =
                members.stream().filter(member -> !member.data().isComplete()).count();
        var target = plugin.facts().get("pact-bodies");
        return new Completeness(
                members.size(), target == null ? 0 : target.value().intValueExact(), (int) incomplete);
    }

    /** Two who enter the same name wait for each other here, and the second sees the first. */
    private void requireOneOf(String name) {
        jdbc.sql("LOCK TABLE pact_member IN SHARE ROW EXCLUSIVE MODE").update();
        if (jdbc.sql(
                                "SELECT count(*) FROM pact_member m JOIN record_head h USING (id) WHERE m.name = :name AND h.deleted_at IS NULL")
                        .param("name", name)
                        .query(Integer.class)
                        .single()
                > 1) {
            throw new Refused("pact.name-taken", name);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
