package kr.ieum.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Turns the cells of one row into what is staged: mended, connected, checked, and told whether it belongs here. */
final class RowJudge {

    private static final Logger log = LoggerFactory.getLogger(RowJudge.class);

    private final RowCheck check;
    private final Map<String, Integer> mapping;
    private final List<Mend> mends;
    private final TenantId tenant;
    private final boolean shared;
    private final JsonMapper json;

    RowJudge(ImportKind kind, Import file, TenantId tenant, JsonMapper json) {
        this.check = kind.checkFor(tenant, file.list(), headings(file));
        this.mapping = file.mapping();
        this.mends = file.mends();
        this.tenant = tenant;
        this.shared = kind.shared();
        this.json = json;
    }

    StagedRow judge(int number, List<String> raw) {
        var cells = mended(number, raw);
        var checked = check(new RowValues(number, connected(cells)));
        var problems = new ArrayList<>(checked.problems());
        if (tenant.isNational() && !shared && checked.regions().isEmpty()) {
            problems.add(Problem.error(
                    null, Message.of("exchange.problem.no-region"), Message.of("exchange.problem.no-region.mend")));
        }
        var elsewhere =
                !shared && !checked.regions().isEmpty() && !checked.regions().contains(tenant);
        var refused = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        var values = json.writeValueAsString(checked.values());
        return new StagedRow(
                number,
                cells,
                checked.key(),
                checked.label(),
                values,
                hash(values),
                names(checked.regions()),
                !refused && (!elsewhere || tenant.isNational()),
                outcome(elsewhere, refused),
                problems.isEmpty() ? null : json.writeValueAsString(problems));
    }

    /** What lies in another region is not our problem, even when it has one; the ministry has no other region. */
    private @Nullable ImportOutcome outcome(boolean elsewhere, boolean refused) {
        if (elsewhere && !(refused && tenant.isNational())) {
            return ImportOutcome.ELSEWHERE;
        }
        return refused ? ImportOutcome.PROBLEM : null;
    }

    private CheckedRow check(RowValues row) {
        try {
            return check.check(row);
        } catch (RuntimeException unexpected) {
            // one strange row must not keep the other 99,999 out
            log.error("the check failed on row {}", row.number(), unexpected);
            var problem = Problem.error(
                    null, Message.of("exchange.problem.strange"), Message.of("exchange.problem.strange.mend"));
            return new CheckedRow(null, "", Map.of(), Set.of(), List.of(problem));
        }
    }

    private Map<String, String> connected(List<String> cells) {
        var values = HashMap.<String, String>newHashMap(mapping.size());
        mapping.forEach((field, column) -> {
            if (column < cells.size() && !cells.get(column).isEmpty()) {
                values.put(field, cells.get(column));
            }
        });
        return values;
    }

    private List<String> mended(int number, List<String> raw) {
        var cells = new ArrayList<String>(raw.size());
        for (var cell : raw) {
            // PostgreSQL keeps no NUL in a text
            cells.add(cell.strip().replace("\0", ""));
        }
        for (var mend : mends) {
            if (mend.fits(number, cells)) {
                cells.set(mend.column(), mend.to());
            }
        }
        return cells;
    }

    private static Map<String, String> headings(Import file) {
        var headings = new HashMap<String, String>();
        file.mapping()
                .forEach((field, column) -> headings.put(field, file.columns().get(column)));
        return headings;
    }

    private static Set<String> names(Set<TenantId> regions) {
        var names = new TreeSet<String>();
        regions.forEach(region -> names.add(region.value()));
        return names;
    }

    private static String hash(String values) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(values.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has MD5", impossible);
        }
    }
}
