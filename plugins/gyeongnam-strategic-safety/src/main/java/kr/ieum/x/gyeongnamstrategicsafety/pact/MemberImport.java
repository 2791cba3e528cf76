package kr.ieum.x.gyeongnamstrategicsafety.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImports;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.PluginContext;
import kr.ieum.x.gyeongnamstrategicsafety.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;
import org.springframework.transaction.support.TransactionOperations;

/** The bodies of the pact as a list: one row each, told apart by name. */
@Extension
public class MemberImport implements ListImports {

    private final PluginContext plugin;
    private final Keeper keeper;

    MemberImport(
            PluginContext plugin,
            Members members,
            MemberStore store,
            Records records,
            SectorNames sectors,
            TransactionOperations transaction) {
        this.plugin = plugin;
        this.keeper = new Keeper(plugin, members, store, records, sectors, transaction);
    }

    @Override
    public List<ListImport> imports() {
        return List.of(new ListImport(
                "pact-members",
                plugin.bilingual("pact.import"),
                plugin.bilingual("pact.import.hint"),
                List.of(
                        field("name", ListImport.Type.TEXT, true),
                        field("role", ListImport.Type.TEXT, false),
                        field("sectors", ListImport.Type.TEXT, false),
                        field("programs", ListImport.Type.TEXT, false),
                        field("department", ListImport.Type.TEXT, false),
                        field("phone", ListImport.Type.TEXT, false),
                        field("email", ListImport.Type.TEXT, false),
                        field("joined", ListImport.Type.DATE, false),
                        field("left", ListImport.Type.DATE, false)),
                keeper));
    }

    private ListImport.Field field(String id, ListImport.Type type, boolean key) {
        LocalText name = plugin.bilingual("pact." + id);
        return new ListImport.Field(id, name, List.of(name.en()), type, key, key);
    }

    private record Keeper(
            PluginContext plugin,
            Members members,
            MemberStore store,
            Records records,
            SectorNames sectors,
            TransactionOperations transaction)
            implements ListImport.Keeper {

        private static final String BETWEEN = "; ";

        @Override
        public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
            var found = new HashMap<List<String>, Map<String, String>>();
            keys.forEach(key -> store.named(key.getFirst()).ifPresent(member -> found.put(key, row(member.data()))));
            return found;
        }

        @Override
        public void keep(List<Map<String, String>> rows) {
            refusing(() -> rows.forEach(row -> {
                var before = store.named(row.getOrDefault("name", ""));
                members.keep(
                        before.map(Member::id).orElse(null),
                        before.map(Member::version).orElse(0),
                        data(
                                row,
                                before.map(Member::data)
                                        .orElseGet(() -> MemberData.named(row.getOrDefault("name", "")))));
            }));
        }

        @Override
        public void remove(List<List<String>> keys) {
            refusing(() -> keys.forEach(key ->
                    store.named(key.getFirst()).ifPresent(member -> records.delete(member.id(), member.version()))));
        }

        private void refusing(Runnable work) {
            try {
                transaction.executeWithoutResult(status -> work.run());
            } catch (Refused refused) {
                throw new IllegalArgumentException(
                        plugin.text(Locale.KOREAN, refused.key(), refused.arguments()), refused);
            }
        }

        private Map<String, String> row(MemberData data) {
            var row = new HashMap<String, String>();
            row.put("name", data.name());
            put(row, "role", data.role());
            put(row, "sectors", data.sectors().stream().map(sectors::korean).collect(Collectors.joining(BETWEEN)));
            put(row, "programs", String.join(BETWEEN, data.programs()));
            put(row, "department", data.department());
            put(row, "phone", data.phone());
            put(row, "email", data.email());
            put(row, "joined", data.joined() == null ? "" : data.joined().toString());
            put(row, "left", data.left() == null ? "" : data.left().toString());
            return row;
        }

        private static void put(Map<String, String> row, String field, String value) {
            if (!value.isBlank()) {
                row.put(field, value);
            }
        }

        /** What a row leaves open stays as it was. */
        private MemberData data(Map<String, String> row, MemberData before) {
            return new MemberData(
                    before.name(),
                    row.getOrDefault("role", before.role()),
                    row.containsKey("sectors") ? sectors(row.getOrDefault("sectors", "")) : before.sectors(),
                    row.containsKey("programs")
                            ? split(row.getOrDefault("programs", "")).toList()
                            : before.programs(),
                    row.getOrDefault("department", before.department()),
                    row.getOrDefault("phone", before.phone()),
                    row.getOrDefault("email", before.email()),
                    date(row, "joined", before.joined()),
                    date(row, "left", before.left()),
                    before.source());
        }

        private Set<Sector> sectors(String text) {
            var known = new TreeSet<Sector>();
            var unknown = new ArrayList<String>();
            split(text)
                    .flatMap(part -> Stream.of(part.split("[,·/]")))
                    .map(String::strip)
                    .forEach(name -> sectors.find(name).ifPresentOrElse(known::add, () -> unknown.add(name)));
            if (!unknown.isEmpty()) {
                throw new Refused("pact.sector-unknown", String.join(", ", unknown));
            }
            return known;
        }

        private static Stream<String> split(String text) {
            return Stream.of(text.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty());
        }

        private static @Nullable LocalDate date(Map<String, String> row, String field, @Nullable LocalDate before) {
            var text = row.get(field);
            return text == null || text.isBlank() ? before : LocalDate.parse(text);
        }
    }
}
