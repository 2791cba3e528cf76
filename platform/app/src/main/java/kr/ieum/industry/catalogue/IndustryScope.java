package kr.ieum.industry.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.ieum.region.Counterpart;
import kr.ieum.region.Industries;
import kr.ieum.region.Industry;

/**
 * The classes of KSIC that belong to a region's industries on a day, in both revisions.
 *
 * @param codes by revision; each class that was chosen with all below it, and what became of it in the other revision,
 *     also in part
 * @param names of the industries they belong to, in order
 */
public record IndustryScope(Map<Integer, Set<String>> codes, List<String> names) {

    /** No industry has a class yet. */
    public static final IndustryScope UNSETTLED = new IndustryScope(Map.of(), List.of());

    public IndustryScope {
        codes = Map.copyOf(codes);
        names = List.copyOf(names);
    }

    static IndustryScope of(Collection<RegionalIndustry> industries, Industries classes) {
        var codes = new HashMap<Integer, Set<String>>();
        var names = new TreeSet<String>();
        for (var industry : industries) {
            var data = industry.data();
            if (!data.scope().isEmpty()) {
                names.add(data.name());
            }
            data.scope().stream()
                    .flatMap(each -> classes.find(each.revision(), each.code()).stream())
                    .flatMap(each -> within(each, classes))
                    .forEach(each -> codes.computeIfAbsent(each.revision(), revision -> new HashSet<>())
                            .add(each.code()));
        }
        return new IndustryScope(codes, List.copyOf(names));
    }

    /** Whether the class belongs to one of the industries. */
    public boolean holds(int revision, String code) {
        return codes.getOrDefault(revision, Set.of()).contains(code);
    }

    /** Whether nothing is settled yet, which is not the same as that no firm belongs. */
    public boolean isEmpty() {
        return codes.isEmpty();
    }

    private static Stream<Industry> within(Industry chosen, Industries classes) {
        return Stream.concat(
                classes.within(chosen).stream(),
                classes.counterparts(chosen).stream().map(Counterpart::industry));
    }
}
