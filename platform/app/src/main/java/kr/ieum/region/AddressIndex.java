package kr.ieum.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.region.NameTable.Hit;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Finds region and district at the beginning of an address, in any spelling that lists use. */
final class AddressIndex {

    private static final String METROPOLITAN = "광역시";
    private static final int WORDS_TO_TRY = 6;
    private static final DistrictNames NO_NAMES = new DistrictNames();

    private final NameTable<TenantId> regions = new NameTable<>();
    private final Map<TenantId, DistrictNames> inRegion = new HashMap<>();
    private final Map<TenantId, DistrictNames> partsInRegion = new HashMap<>();
    private final Map<String, DistrictNames> partsOfCity = new HashMap<>();
    private final DistrictNames anywhere = new DistrictNames();
    private final DistrictNames partsAnywhere = new DistrictNames();
    private final Map<TenantId, District> onlyDistrict;
    private final ComplexIndex complexes;

    AddressIndex(Content content) {
        var index = new RegionIndex(content);
        content.aliases().forEach(regions::put);
        content.aliases().forEach((alias, region) -> {
            if (alias.endsWith(METROPOLITAN)) {
                regions.putIfFree(alias.substring(0, alias.length() - METROPOLITAN.length()) + "시", region);
            }
        });
        content.districts().forEach(district -> enter(district, index.today(district), content));
        onlyDistrict = content.regions().stream()
                .map(region -> index.districtsOf(region.id()))
                .filter(districts -> districts.size() == 1)
                .map(List::getFirst)
                .collect(Collectors.toMap(District::region, district -> district));
        complexes = new ComplexIndex(content, index);
    }

    Optional<TenantId> region(String spelling) {
        var text = AddressText.of(spelling);
        return Optional.ofNullable(regions.get(text.part(0, text.length())));
    }

    Optional<Place> complex(String name) {
        return complexes.find(name);
    }

    Optional<Place> resolve(String address) {
        var text = AddressText.of(address);
        var start = text.afterDigits(0);
        var found = best(Stream.concat(afterRegion(text, start), Stream.ofNullable(withoutRegion(text, start))));
        for (var word = 1; found.isEmpty() && word < WORDS_TO_TRY && start < text.length(); word++) {
            start = text.nextWord(start);
            found = best(afterRegion(text, text.afterDigits(start)).filter(guess -> guess.district != null));
        }
        return found.map(Guess::place);
    }

    Optional<Place> resolveIn(TenantId region, String address) {
        var text = AddressText.of(address);
        return Optional.ofNullable(districtAt(text, region, text.afterDigits(0)))
                .filter(guess -> guess.region.equals(region))
                .map(Guess::place);
    }

    private void enter(District district, District today, Content content) {
        var names = Stream.concat(
                        Stream.of(district.name().ko()),
                        content.formerNames().getOrDefault(district.id(), List.of()).stream())
                .toList();
        var parent = district.parent();
        for (var name : names) {
            if (parent == null) {
                inRegion.computeIfAbsent(district.region(), none -> new DistrictNames())
                        .put(name, today);
                anywhere.put(name, today);
            } else {
                partsOfCity.computeIfAbsent(parent, none -> new DistrictNames()).put(name, today);
                partsInRegion
                        .computeIfAbsent(district.region(), none -> new DistrictNames())
                        .put(name, today);
                partsAnywhere.put(name, today);
            }
        }
    }

    /** What an address may mean that begins with a region: 광주 is a region, and 광주시 a city of 경기 too. */
    private Stream<Guess> afterRegion(AddressText text, int start) {
        var hit = regions.at(text, start, false);
        if (hit == null) {
            return Stream.empty();
        }
        var inFull = hit.end() - start > 2;
        var district = districtAt(text, hit.value(), hit.end());
        var again = regions.at(text, hit.end(), false);
        if (district == null && again != null && again.value().equals(hit.value())) {
            district = districtAt(text, hit.value(), again.end());
        }
        if (district != null) {
            return Stream.of(district);
        }
        // 세종대로 is a street and 부산진구 a district: a short name counts only as a word or before a district
        return inFull || text.boundaryAt(hit.end())
                ? Stream.of(new Guess(hit.value(), onlyDistrict.get(hit.value()), hit.end()))
                : Stream.empty();
    }

    private @Nullable Guess districtAt(AddressText text, TenantId region, int from) {
        var inside = inRegion.getOrDefault(region, NO_NAMES).at(text, from);
        if (inside == null) {
            inside = partsInRegion.getOrDefault(region, NO_NAMES).inFullAt(text, from);
        }
        if (inside == null) {
            inside = movedAway(text, from);
        }
        return inside == null ? null : withPart(text, inside);
    }

    /** A district that another region took over long ago: 경기도 강화군 is part of 인천. */
    private @Nullable Hit<District> movedAway(AddressText text, int from) {
        var elsewhere = anywhere.inFullAt(text, from);
        return elsewhere != null && text.boundaryAt(elsewhere.end()) ? elsewhere : null;
    }

    private @Nullable Guess withoutRegion(AddressText text, int start) {
        var top = anywhere.at(text, start);
        if (top != null && regions.get(text.part(start, top.end())) != null && top.end() - start == 2) {
            return null;
        }
        if (top == null) {
            top = partsAnywhere.inFullAt(text, start);
        }
        return top == null ? null : withPart(text, top);
    }

    private Guess withPart(AddressText text, Hit<District> city) {
        var part = partsOfCity.getOrDefault(city.value().id(), NO_NAMES).inFullAt(text, city.end());
        var smallest = part == null ? city : part;
        return new Guess(smallest.value().region(), smallest.value(), smallest.end());
    }

    private static Optional<Guess> best(Stream<Guess> guesses) {
        return guesses.max(java.util.Comparator.comparing((Guess guess) -> guess.district != null)
                .thenComparingInt(Guess::end));
    }

    private record Guess(TenantId region, @Nullable District district, int end) {

        Place place() {
            return new Place(region, district == null ? null : district.id());
        }
    }
}
