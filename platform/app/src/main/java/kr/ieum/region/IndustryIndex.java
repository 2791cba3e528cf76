package kr.ieum.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The industrial classes by code and by name. */
final class IndustryIndex {

    private final Map<String, Industry> byCode = new HashMap<>();
    private final Map<String, List<Industry>> byName = new HashMap<>();
    private final List<Industry> all;
    private final List<Named> named = new ArrayList<>();
    private final Crosswalk crosswalk;
    private final Map<Industry, List<Counterpart>> counterparts = new ConcurrentHashMap<>();

    /** Revision 11 comes first: a name that both have is meant in today's sense. */
    IndustryIndex(List<Industry> industries, List<Content.Link> links) {
        all = industries.stream()
                .sorted(java.util.Comparator.comparingInt(Industry::revision)
                        .reversed()
                        .thenComparing(Industry::section)
                        .thenComparing(industry -> industry.level() == 1 ? "" : industry.code()))
                .toList();
        for (var industry : all) {
            named.add(new Named(industry, LooseName.of(industry.name())));
            byCode.put(industry.revision() + industry.code(), industry);
            byName.computeIfAbsent(LooseName.of(industry.name()), none -> new ArrayList<>())
                    .add(industry);
        }
        crosswalk = new Crosswalk(links);
    }

    @Nullable Industry find(int revision, String code) {
        return byCode.get(revision + code);
    }

    List<Industry> named(String name) {
        return List.copyOf(byName.getOrDefault(LooseName.of(name), List.of()));
    }

    List<Industry> search(String text, int limit) {
        var name = LooseName.of(text);
        return named.stream()
                .filter(each ->
                        each.industry.code().startsWith(text.strip()) || (!name.isEmpty() && each.name.contains(name)))
                .map(Named::industry)
                .limit(limit)
                .toList();
    }

    /** All classes of the revision, the sections first in each. */
    List<Industry> all(int revision) {
        return all.stream().filter(industry -> industry.revision() == revision).toList();
    }

    List<String> toRevision11(String code10) {
        return crosswalk.linked(10, code10);
    }

    List<Counterpart> counterparts(Industry chosen) {
        return counterparts.computeIfAbsent(
                chosen,
                each -> crosswalk.counterparts(each, all(each.revision()), all(each.revision() == 10 ? 11 : 10)));
    }

    private record Named(Industry industry, String name) {}
}
