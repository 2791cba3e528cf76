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
import kr.ieum.x.jeonnamemobility.common.Records.Part;
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
    private final Holdings holdings;
    private final EmobilitySettings settings;

    Members(JdbcClient jdbc, Records records, Holdings holdings, EmobilitySettings settings) {
        this.jdbc = jdbc;
        this.records = records;
        this.holdings = holdings;
        this.settings = settings;
    }

    /** All who are or were members or will be, with what they hold on the day, those with most shares first. */
    List<Member> on(LocalDate day) {
        return jdbc.sql("""
                        SELECT m.*, h.shares, h.paid FROM member m CROSS JOIN LATERAL (
                            SELECT shares, paid FROM member_holding
                            WHERE member_id = m.id AND since <= greatest(:day, m.joined)
                            ORDER BY since DESC LIMIT 1) h
                        ORDER BY h.shares DESC, m.name""")
                .param("day", day)
                .query((row, number) -> member(row))
                .list();
    }

    static Shareholding holding(List<Member> members, LocalDate day) {
        return new Shareholding(members.stream()
                .filter(member -> member.isOn(day))
                .collect(Collectors.toMap(Member::id, Member::shares)));
    }

    /**
     * @param shares 출자좌수 from the day it joins on
     * @param paid 출자금 in won by that day
     */
    UUID add(MemberData data, long shares, long paid) {
        return records.write(writer -> {
            lock();
            var id = written("""
                    INSERT INTO member (firm_id, name, joined, gone, changed_by)
                    VALUES (:firm, :name, :joined, :gone, :writer) RETURNING id""", data, writer).query(UUID.class).single();
            holdings.write(id, new HoldingData(data.joined(), shares, paid, ""), writer);
            requireBelowCap(id, decisive(data.joined()));
            return id;
        });
    }

    /** @throws Refused when what it holds has changed before the new first day or after the new last one */
    void change(Member seen, MemberData data) {
        records.write(writer -> {
            lock();
            var changed = written("""
                    UPDATE member SET firm_id = :firm, name = :name, joined = :joined, gone = :gone,
                        version = version + 1, changed_by = :writer, changed_at = now()
                    WHERE id = :id AND version = :version""", data, writer)
                    .param("id", seen.id())
                    .param("version", seen.version())
                    .update();
            records.requireMet(changed, "member", seen.id());
            holdings.fit(seen, data);
            var day = decisive(data.joined());
            if (!seen.isOn(day)) {
                requireBelowCap(seen.id(), day);
            }
            return changed;
        });
    }

    /**
     * What the member holds from a day on; written again for the same day, it is mended.
     *
     * @throws Refused when the member is none on that day, or would hold too much
     */
    void hold(Member seen, HoldingData data) {
        if (!seen.isOn(data.since())) {
            throw new Refused(
                    "cooperative.not-a-member", seen.name(), data.since().toString());
        }
        records.write(writer -> {
            lock();
            touch(seen, writer);
            var day = decisive(data.since());
            var before = shares(seen.id(), day);
            holdings.write(seen.id(), data, writer);
            if (shares(seen.id(), day) > before) {
                requireBelowCap(seen.id(), day);
            }
            return seen;
        });
    }

    /** @throws Refused when it is the first one: from the day it joins a member holds something */
    Removed forget(Member seen, Holding holding) {
        if (holding.since().equals(seen.joined())) {
            throw new Refused("cooperative.first-holding");
        }
        return records.remove("member_holding", holding.id(), holding.version());
    }

    Removed remove(Member member) {
        return records.remove("member", member.id(), member.version(), new Part("member_holding", "member_id"));
    }

    /** Two who write at once must not both stay below the cap that they break together. */
    private void lock() {
        jdbc.sql("LOCK TABLE member IN SHARE ROW EXCLUSIVE MODE").update();
    }

    private void touch(Member seen, String writer) {
        var met = jdbc.sql("""
                        UPDATE member SET version = version + 1, changed_by = :writer, changed_at = now()
                        WHERE id = :id AND version = :version""")
                .param("writer", writer)
                .param("id", seen.id())
                .param("version", seen.version())
                .update();
        records.requireMet(met, "member", seen.id());
    }

    /** The past is written down as it was; what counts is today, or the day from which on it will be so. */
    private LocalDate decisive(LocalDate since) {
        return since.isAfter(records.today()) ? since : records.today();
    }

    private long shares(UUID id, LocalDate day) {
        return holding(on(day), day).shares().getOrDefault(id, 0L);
    }

    private void requireBelowCap(UUID id, LocalDate day) {
        var members = on(day);
        var held = holding(members, day);
        var cap = settings.memberCap();
        if (held.isFounded() && held.above(cap).contains(id)) {
            var name = members.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .map(Member::name)
                    .orElse("");
            throw new Refused(
                    "cooperative.above-cap",
                    name,
                    held.shares().getOrDefault(id, 0L),
                    held.total(),
                    cap,
                    held.most(id, cap));
        }
    }

    private JdbcClient.StatementSpec written(String sql, MemberData data, String writer) {
        return jdbc.sql(sql)
                .param("firm", data.firm())
                .param("name", data.name())
                .param("joined", data.joined())
                .param("gone", data.gone())
                .param("writer", writer);
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
