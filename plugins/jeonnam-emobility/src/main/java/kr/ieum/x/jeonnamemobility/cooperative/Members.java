package kr.ieum.x.jeonnamemobility.cooperative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.EmobilitySettings;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.Records.Removed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The members of the cooperative. No entry may bring a member above 30 % of all shares (협동조합기본법 22조 2항) once there are
 * five members (15조 1항); while it is being founded, and when somebody leaves (24조), it is only shown.
 */
@Component
class Members {

    private final JdbcClient jdbc;
    private final Records records;
    private final EmobilitySettings settings;

    Members(JdbcClient jdbc, Records records, EmobilitySettings settings) {
        this.jdbc = jdbc;
        this.records = records;
        this.settings = settings;
    }

    /** All who are or were members or will be, those with most shares first. */
    List<Member> all() {
        return jdbc.sql("SELECT * FROM member ORDER BY shares DESC, name")
                .query((row, number) -> member(row))
                .list();
    }

    static Shareholding holding(List<Member> members, LocalDate day) {
        return new Shareholding(members.stream()
                .filter(member -> member.isOn(day))
                .collect(Collectors.toMap(Member::id, Member::shares)));
    }

    UUID add(MemberData data) {
        return records.write(writer -> {
            lock();
            var id = jdbc.sql("""
                            INSERT INTO member (firm_id, name, shares, paid, joined, gone, changed_by)
                            VALUES (:firm, :name, :shares, :paid, :joined, :gone, :writer) RETURNING id""")
                    .param("firm", data.firm())
                    .param("name", data.name())
                    .param("shares", data.shares())
                    .param("paid", data.paid())
                    .param("joined", data.joined())
                    .param("gone", data.gone())
                    .param("writer", writer)
                    .query(UUID.class)
                    .single();
            requireBelowCap(id);
            return id;
        });
    }

    void change(Member seen, MemberData data) {
        records.write(writer -> {
            lock();
            var changed = jdbc.sql("""
                            UPDATE member SET firm_id = :firm, name = :name, shares = :shares, paid = :paid, joined = :joined,
                                gone = :gone, version = version + 1, changed_by = :writer, changed_at = now()
                            WHERE id = :id AND version = :version""")
                    .param("firm", data.firm())
                    .param("name", data.name())
                    .param("shares", data.shares())
                    .param("paid", data.paid())
                    .param("joined", data.joined())
                    .param("gone", data.gone())
                    .param("writer", writer)
                    .param("id", seen.id())
                    .param("version", seen.version())
                    .update();
            records.requireMet(changed, "member", seen.id());
            if (data.shares() > seen.shares()) {
                requireBelowCap(seen.id());
            }
            return changed;
        });
    }

    Removed remove(Member member) {
        return records.remove("member", member.id(), member.version());
    }

    /** Two who write at once must not both stay below the cap that they break together. */
    private void lock() {
        jdbc.sql("LOCK TABLE member IN SHARE ROW EXCLUSIVE MODE").update();
    }

    private void requireBelowCap(UUID id) {
        var members = all();
        var member = members.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        var today = records.today();
        var day = member.joined().isAfter(today) ? member.joined() : today;
        var held = holding(members, day);
        var cap = settings.memberCap();
        if (held.isFounded() && held.above(cap).contains(id)) {
            throw new Refused(
                    "cooperative.above-cap", member.name(), member.shares(), held.total(), cap, held.most(id, cap));
        }
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getObject("firm_id", UUID.class),
                row.getString("name"),
                row.getLong("shares"),
                row.getLong("paid"),
                row.getObject("joined", LocalDate.class),
                row.getObject("gone", LocalDate.class),
                row.getInt("version"));
    }
}
