package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.IndustryGroup;

/** A register that holds the given firms, by business number. */
record KnownFirms(Map<String, String> names) implements Firms {

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
        return names.values().stream().map(KnownFirms::firm).toList();
    }

    @Override
    public Map<UUID, Firm> byId(Collection<UUID> ids) {
        return search("", 0, 1).stream().collect(Collectors.toMap(Firm::id, Function.identity()));
    }

    @Override
    public Map<String, Firm> byNumber(Collection<String> numbers) {
        return numbers.stream()
                .filter(names::containsKey)
                .collect(Collectors.toMap(Function.identity(), number -> firm(names.get(number))));
    }

    private static Firm firm(String name) {
        return new Firm(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, null, null, null);
    }
}
