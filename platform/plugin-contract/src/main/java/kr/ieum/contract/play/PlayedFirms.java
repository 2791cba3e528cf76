package kr.ieum.contract.play;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.IndustryGroup;

/** A register that holds the firms of a test, by business number. */
public final class PlayedFirms implements Firms {

    private final Map<String, Firm> firms = new LinkedHashMap<>();

    /** A firm under the number, which is known as it is written here. */
    public PlayedFirms with(String number, String name) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        firms.put(number, new Firm(id, name, null, null, null));
        return this;
    }

    @Override
    public Map<String, Long> count(Collection<IndustryGroup> groups) {
        return Map.of();
    }

    @Override
    public List<Firm> find(IndustryGroup group, int offset, int limit) {
        return List.of();
    }

    @Override
    public List<Firm> search(String words, int offset, int limit) {
        return firms.values().stream()
                .filter(firm -> firm.name().contains(words))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<UUID, Firm> byId(Collection<UUID> ids) {
        return firms.values().stream()
                .filter(firm -> ids.contains(firm.id()))
                .collect(Collectors.toMap(Firm::id, Function.identity(), (one, same) -> one));
    }

    @Override
    public Map<String, Firm> byNumber(Collection<String> numbers) {
        return numbers.stream()
                .distinct()
                .filter(firms::containsKey)
                .collect(Collectors.toMap(Function.identity(), firms::get));
    }
}
