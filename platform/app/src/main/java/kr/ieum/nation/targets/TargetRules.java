package kr.ieum.nation.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.ieum.policy.Policy;
import kr.ieum.policy.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays what was counted beside what the rules of the day want. */
@Component
class TargetRules {

    private final Policy policy;

    TargetRules(Policy policy) {
        this.policy = policy;
    }

    /** @param ends what there was at the end of former years; null where it is withheld */
    TargetBoard board(Target target, LocalDate day, List<TargetCount> counts, Map<Integer, @Nullable Long> ends) {
        var rules = policy.book(day);
        var leading = target == Target.LEADING;
        var board = new TargetBoard(
                target,
                rules.get(target.rule()),
                leading ? List.of(rules.get("leading.target"), rules.get("leading.joint-target")) : List.of(),
                rules.get(scope(target)),
                rules.get("target.years"),
                day,
                counts,
                List.of());
        return new TargetBoard(
                target,
                board.goal(),
                board.parts(),
                board.scope(),
                board.years(),
                day,
                counts,
                path(board, rules, ends));
    }

    private static String scope(Target target) {
        return switch (target) {
            case LEADING -> "scope.industry";
            case PROJECT -> "scope.project";
            case COLLABORATION -> "scope.collaboration";
        };
    }

    private static List<TargetYear> path(TargetBoard board, Rulebook rules, Map<Integer, @Nullable Long> ends) {
        var span = rules.get("target.years").table();
        var first = Objects.requireNonNull(span.get("first")).intValueExact();
        var last = Objects.requireNonNull(span.get("last")).intValueExact();
        var present = board.day().getYear();
        var path = new ArrayList<TargetYear>();
        for (var year = first; year <= last; year++) {
            var part = board.goal()
                    .number()
                    .multiply(BigDecimal.valueOf(year - first + 1L))
                    .divide(BigDecimal.valueOf(last - first + 1L), 1, RoundingMode.HALF_UP);
            path.add(new TargetYear(
                    year,
                    part,
                    year == present || (year < present && isTold(ends, year)),
                    year == present ? board.actual() : ends.get(year)));
        }
        return path;
    }

    /** A year of which nothing was written down has no count: the system may not have been there. */
    private static boolean isTold(Map<Integer, @Nullable Long> ends, int year) {
        return ends.containsKey(year) && !Long.valueOf(0).equals(ends.get(year));
    }
}
