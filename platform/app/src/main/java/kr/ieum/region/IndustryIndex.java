package kr.ieum.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The industrial classes by code and by name. */
final class IndustryIndex {

    private final Map<String, Industry> byCode = new HashMap<>();
    private final Map<String, List<Industry>> byName = new HashMap<>();
    private final List<Industry> all;
    private final List<Named> named = new ArrayList<>();
    private final Map<String, List<String>> links;

    /** Revision 11 comes first: a name that both have is meant in today's sense. */
    IndustryIndex(List<Industry> industries, List<Content.Link> crosswalk) {
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
        links = crosswalk.stream()
                .collect(Collectors.groupingBy(
                        Content.Link::code10, Collectors.mapping(Content.Link::code11, Collectors.toList())));
    }

    @Nullable Industry find(int revision, String code) {
        return byCode.get(revision + code);
    }

    List<Industry> named(String name) {
        return List.copyOf(byName.getOrDefault(LooseName.of(name), List.of()));
    }

    List<Industry> all() {
        return all;
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

    List<String> toRevision11(String code10) {
        return links.getOrDefault(code10, List.of());
    }

    private record Named(Industry industry, String name) {}
}
