package kr.ieum.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Industrial complexes by the names that lists give them: with or without the kind (센텀시티일반산업단지, 센텀시티), with
 * the region or district in front, with remarks in brackets.
 */
final class ComplexIndex {

    private static final Pattern REMARK = Pattern.compile("[(\\[（【].*?[)\\]）】]");
    private static final Pattern KIND = Pattern.compile("(국가|지방|일반|도시첨단|첨단|농공)?(산업단지|공업단지|산단|단지)$");

    private final Map<String, List<Content.Complex>> byName = new HashMap<>();

    ComplexIndex(Content content, RegionIndex regions) {
        for (var complex : content.complexes()) {
            for (var name : names(complex, regions)) {
                byName.computeIfAbsent(name, none -> new ArrayList<>()).add(complex);
            }
        }
    }

    /**
     * Where the complex lies; without district when complexes of that name lie in several districts of one region, and
     * nothing when they lie in several regions.
     */
    Optional<Place> find(String name) {
        var exact = byName.getOrDefault(plain(name), List.of());
        var found = exact.isEmpty() ? byName.getOrDefault(key(name), List.of()) : exact;
        var ofKind = found.stream()
                .filter(complex -> complex.kinds().stream().anyMatch(name::contains))
                .toList();
        return common(ofKind.isEmpty() ? found : ofKind);
    }

    private static Optional<Place> common(List<Content.Complex> found) {
        var places = found.stream().map(Content.Complex::place).collect(Collectors.toSet());
        if (places.size() == 1) {
            return Optional.of(places.iterator().next());
        }
        var regions = places.stream().map(Place::region).collect(Collectors.toSet());
        return regions.size() == 1 ? Optional.of(new Place(regions.iterator().next(), null)) : Optional.empty();
    }

    private static Set<String> names(Content.Complex complex, RegionIndex regions) {
        var names = new LinkedHashSet<String>();
        names.add(key(complex.name()));
        complex.aliases().forEach(alias -> names.add(plain(alias)));
        complex.aliases().forEach(alias -> names.add(key(alias)));
        var bare = key(complex.name());
        var region = regions.region(complex.place().region());
        if (region != null) {
            names.add(region.shortName().ko() + bare);
        }
        var district = complex.place().district();
        if (district != null) {
            regions.district(district).map(d -> d.name().ko()).ifPresent(ko -> {
                names.add(ko + bare);
                names.add(ko.substring(0, ko.length() - 1) + bare);
            });
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private static String plain(String name) {
        return LooseName.of(name);
    }

    /** The name without remarks and kind. */
    private static String key(String name) {
        var bare = plain(REMARK.matcher(name).replaceAll(""));
        var withoutKind = KIND.matcher(bare).replaceFirst("");
        return withoutKind.isEmpty() ? bare : withoutKind;
    }
}
