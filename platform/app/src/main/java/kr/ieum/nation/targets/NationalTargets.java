package kr.ieum.nation.targets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The national board: counts that the database has made and withheld, region by region. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class NationalTargets {

    private final JdbcClient jdbc;
    private final TargetRules rules;
    private final Clock clock;

    NationalTargets(JdbcClient jdbc, TargetRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** One for each target, as of today. */
    public List<TargetBoard> boards() {
        var day = LocalDate.now(clock);
        var counts = counts();
        var ends = ends();
        return Stream.of(Target.values())
                .map(target -> rules.board(
                        target,
                        day,
                        counts.getOrDefault(target.name(), List.of()),
                        ends.getOrDefault(target.name(), Map.of())))
                .toList();
    }

    private Map<String, List<TargetCount>> counts() {
        var counts = new HashMap<String, List<TargetCount>>();
        jdbc.sql("SELECT target, area, value FROM nation.target_count").query(row -> {
            counts.computeIfAbsent(row.getString("target"), target -> new ArrayList<>())
                    .add(new TargetCount(row.getString("area"), row.getObject("value", Long.class)));
        });
        return counts;
    }

    private Map<String, Map<Integer, @Nullable Long>> ends() {
        var ends = new HashMap<String, Map<Integer, @Nullable Long>>();
        jdbc.sql("SELECT target, year, value FROM nation.target_year").query(row -> {
            ends.computeIfAbsent(row.getString("target"), target -> new HashMap<>())
                    .put(row.getInt("year"), row.getObject("value", Long.class));
        });
        return ends;
    }
}
