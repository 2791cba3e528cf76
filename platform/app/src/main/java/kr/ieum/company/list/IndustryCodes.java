package kr.ieum.company.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.region.Counterpart;
import kr.ieum.region.Industries;
import kr.ieum.region.Industry;
import org.springframework.stereotype.Component;

/**
 * Finds the codes that a chosen class stands for, in both revisions: the same digits may mean another class in the other
 * one, where the official links lead to the right ones.
 */
@Component
class IndustryCodes {

    private static final int NEWEST_REVISION = 11;
    private static final int OLDEST_REVISION = 10;

    private final Industries industries;

    IndustryCodes(Industries industries) {
        this.industries = industries;
    }

    /** @param chosen letters of sections and codes, meant in revision 11 unless only 10 has them */
    WantedIndustries of(List<String> chosen) {
        var in10 = new TreeSet<String>();
        var in11 = new TreeSet<String>();
        for (var code : chosen) {
            find(code).ifPresentOrElse(industry -> add(industry, in10, in11), () -> {
                in10.add(code);
                in11.add(code);
            });
        }
        var codes = new TreeSet<>(in10);
        codes.addAll(in11);
        var all10 = codes(OLDEST_REVISION);
        var all11 = codes(NEWEST_REVISION);
        return new WantedIndustries(
                codes,
                others(codes, in10, all10),
                others(codes, in11, all11),
                IndustryRange.of(codes, union(all10, all11)));
    }

    private void add(Industry chosen, Collection<String> in10, Collection<String> in11) {
        var own = chosen.revision() == NEWEST_REVISION ? in11 : in10;
        var other = chosen.revision() == NEWEST_REVISION ? in10 : in11;
        industries.within(chosen).stream().map(Industry::code).forEach(own::add);
        industries.counterparts(chosen).stream()
                .map(Counterpart::industry)
                .map(Industry::code)
                .forEach(other::add);
    }

    private Optional<Industry> find(String code) {
        return industries.find(NEWEST_REVISION, code).or(() -> industries.find(OLDEST_REVISION, code));
    }

    private SortedSet<String> codes(int revision) {
        return industries.all(revision).stream().map(Industry::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> others(Collection<String> codes, Collection<String> meant, Collection<String> all) {
        return codes.stream()
                .filter(code -> all.contains(code) && !meant.contains(code))
                .toList();
    }

    private static SortedSet<String> union(Collection<String> some, Collection<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
