package kr.ieum.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The official links between the sub-classes of revisions 10 and 11, read both ways and for the levels above them. */
final class Crosswalk {

    private static final int SUB_CLASS = 5;
    private static final int DIVISION_DIGITS = 2;

    private final Map<String, List<String>> to11;
    private final Map<String, List<String>> to10;

    Crosswalk(List<Content.Link> links) {
        to11 = links.stream()
                .collect(Collectors.groupingBy(
                        Content.Link::code10, Collectors.mapping(Content.Link::code11, Collectors.toList())));
        to10 = links.stream()
                .collect(Collectors.groupingBy(
                        Content.Link::code11, Collectors.mapping(Content.Link::code10, Collectors.toList())));
    }

    /** @param from revision of the code, 10 or 11 */
    List<String> linked(int from, String code) {
        return (from == 10 ? to11 : to10).getOrDefault(code, List.of());
    }

    /**
     * The classes of the other revision that lie in the chosen one, at every level. A group lies there when all that
     * belongs to it does, or when it is the same by code and name; in part, when only the code is the same.
     *
     * @param chosenRevision the classes of the chosen class's revision
     */
    List<Counterpart> counterparts(Industry chosen, List<Industry> chosenRevision, List<Industry> other) {
        var inside = chosenRevision.stream()
                .filter(each -> each.level() == SUB_CLASS && each.isIn(chosen))
                .map(Industry::code)
                .collect(Collectors.toSet());
        var same = chosenRevision.stream()
                .filter(each -> each.level() < SUB_CLASS && each.isIn(chosen))
                .map(Crosswalk::identity)
                .collect(Collectors.toSet());
        var reach = new Reach();
        other.stream()
                .filter(each -> each.level() == SUB_CLASS)
                .forEach(each -> reach.add(each.code(), linked(each.revision(), each.code()), inside));
        var found = new ArrayList<Counterpart>();
        for (var each : other) {
            if (reach.covers(each.code()) || same.contains(identity(each))) {
                found.add(new Counterpart(each, true));
            } else if (reach.touches(each.code()) && (each.level() == SUB_CLASS || each.isIn(chosen))) {
                found.add(new Counterpart(each, false));
            }
        }
        return List.copyOf(found);
    }

    private static String identity(Industry industry) {
        return industry.code() + LooseName.of(industry.name());
    }

    /** Which codes, and which beginnings of codes, lead into the chosen class. */
    private static final class Reach {

        private final Set<String> touching = new HashSet<>();
        private final Set<String> outside = new HashSet<>();
        private final Set<String> partly = new HashSet<>();

        void add(String code, List<String> links, Set<String> inside) {
            var hits = links.stream().filter(inside::contains).count();
            for (var digits = DIVISION_DIGITS; digits <= code.length(); digits++) {
                var beginning = code.substring(0, digits);
                if (hits == 0) {
                    outside.add(beginning);
                } else {
                    touching.add(beginning);
                    if (hits < links.size()) {
                        partly.add(beginning);
                    }
                }
            }
        }

        boolean touches(String code) {
            return touching.contains(code);
        }

        boolean covers(String code) {
            return touching.contains(code) && !outside.contains(code) && !partly.contains(code);
        }
    }
}
