package kr.ieum.x.gyeongnamstrategicsafety.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.plugin.Cells;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps imported bodies. A row is whole: what it does not say is not known (any more). */
@Component
class MemberKeeper implements ListImport.Keeper {

    private static final String BETWEEN = "; ";

    private final Members members;
    private final MemberStore store;
    private final Labels labels;

    MemberKeeper(Members members, MemberStore store, Labels labels) {
        this.members = members;
        this.store = store;
        this.labels = labels;
    }

    @Override
    public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
        var found = new HashMap<List<String>, Map<String, String>>();
        named(Cells.keys(keys, 0)).forEach((name, member) -> found.put(List.of(name), row(member.data())));
        return found;
    }

    @Override
    public void keep(List<Map<String, String>> rows) {
        var before = named(new Cells(rows).column("name"));
        rows.forEach(row -> members.keep(before.get(row.get("name")), data(row)));
    }

    @Override
    public void remove(List<List<String>> keys) {
        named(Cells.keys(keys, 0)).values().forEach(members::remove);
    }

    private Map<String, Member> named(@Nullable String[] names) {
        return store.named(names).stream()
                .collect(Collectors.toMap(member -> member.data().name(), Function.identity()));
    }

    private Map<String, String> row(MemberData data) {
        return Cells.row(
                "name", data.name(),
                "role", data.role(),
                "sectors", names(data.sectors()),
                "programs", String.join(BETWEEN, data.programs()),
                "department", data.department(),
                "phone", data.phone(),
                "email", data.email(),
                "joined", data.joined(),
                "left", data.left(),
                "source", data.source());
    }

    private MemberData data(Map<String, String> row) {
        return new MemberData(
                row.getOrDefault("name", ""),
                row.getOrDefault("role", ""),
                sectors(row.getOrDefault("sectors", "")),
                parts(row.getOrDefault("programs", ""), "[;\\n]").toList(),
                row.getOrDefault("department", ""),
                row.getOrDefault("phone", ""),
                row.getOrDefault("email", ""),
                day(row.get("joined")),
                day(row.get("left")),
                row.getOrDefault("source", ""));
    }

    private String names(Set<Sector> sectors) {
        return sectors.stream()
                .map(sector -> labels.of("sector", sector, Locale.KOREAN))
                .collect(Collectors.joining(BETWEEN));
    }

    private Set<Sector> sectors(String text) {
        var known = new TreeSet<Sector>();
        var unknown = new ArrayList<String>();
        parts(text, "[;\\n,·/]")
                .forEach(name -> labels.named("sector", Sector.class, name)
                        .ifPresentOrElse(known::add, () -> unknown.add(name)));
        if (!unknown.isEmpty()) {
            throw new Refused("pact.sector-unknown", String.join(", ", unknown));
        }
        return known;
    }

    private static Stream<String> parts(String text, String between) {
        return Stream.of(text.split(between)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
