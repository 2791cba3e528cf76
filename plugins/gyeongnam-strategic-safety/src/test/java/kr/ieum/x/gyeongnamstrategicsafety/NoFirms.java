package kr.ieum.x.gyeongnamstrategicsafety;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.IndustryGroup;

/** A register without firms. */
final class NoFirms implements Firms {

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
        return List.of();
    }

    @Override
    public Map<UUID, Firm> byId(Collection<UUID> ids) {
        return Map.of();
    }

    @Override
    public Map<String, Firm> byNumber(Collection<String> numbers) {
        return Map.of();
    }
}
