package kr.ieum.nation.series;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.ieum.folder.Findings;
import kr.ieum.folder.SourceFile;
import kr.ieum.folder.YamlEntry;
import kr.ieum.nation.Area;
import kr.ieum.nation.series.SeriesContent.Told;
import kr.ieum.tenancy.TenantId;

/** Reads {@code tenants/national/indicators.yaml}. */
final class SeriesFile {

    private static final String NAME = "indicators.yaml";
    private static final Set<String> REQUIRED = Set.of("id", "name", "unit", "source", "place");
    private static final Set<String> OPTIONAL = Set.of("additive", "parts", "note", "as-of", "figures");
    private static final Set<String> AREAS = Set.of(Area.COUNTRY, Area.CAPITAL, Area.REST);

    private final Path folder;
    private final Findings findings;
    private final Map<String, List<Told>> known = new HashMap<>();

    private SeriesFile(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** What is wrong goes to the findings; then the content is not to be used. */
    static List<SeriesContent> read(Path folder, Findings findings) {
        return new SeriesFile(folder, findings).read();
    }

    private List<SeriesContent> read() {
        var read = findings.attempt(() -> {
            var file = SourceFile.read(folder, NAME);
            var entries = YamlEntry.of(file.name(), file.yaml(), Set.of("series"), Set.of())
                    .entries("series", REQUIRED, OPTIONAL);
            entries.forEach(entry -> findings.attempt(() -> known.put(id(entry), figures(entry))));
            return entries.stream()
                    .map(entry -> findings.attempt(() -> series(entry)))
                    .filter(Objects::nonNull)
                    .toList();
        });
        return read == null ? List.of() : read;
    }

    private SeriesContent series(YamlEntry entry) {
        var figures = known.getOrDefault(entry.text("id"), List.of());
        return new SeriesContent(
                entry.text("id"),
                entry.name("name"),
                entry.name("unit"),
                entry.name("source"),
                place(entry),
                entry.has("additive") && entry.flag("additive"),
                parts(entry, figures),
                entry.has("note") ? entry.name("note") : null,
                entry.date("as-of"),
                figures);
    }

    private String id(YamlEntry entry) {
        var id = entry.text("id");
        if (!id.matches("[a-z][a-z0-9-]{2,60}")) {
            throw entry.wrongAt("id", "bad-code", "id", id);
        }
        if (known.containsKey(id)) {
            throw entry.wrongAt("id", "id-twice", id);
        }
        return id;
    }

    private static String place(YamlEntry entry) {
        var place = entry.text("place");
        if (!place.matches("([A-Z]|[0-9]{1,2}\\.)[0-9]{1,2}")) {
            throw entry.wrongAt("place", "unknown-clause", place);
        }
        return place;
    }

    private List<Told> figures(YamlEntry entry) {
        var figures = new ArrayList<Told>();
        var taken = new HashSet<String>();
        for (var item : entry.entries("figures", Set.of("area", "period", "value"), Set.of())) {
            var told = new Told(area(item), period(item), item.decimal("value"));
            if (!taken.add(told.area() + " " + told.period())) {
                throw item.wrongAt("period", "id-twice", told.period());
            }
            figures.add(told);
        }
        return figures;
    }

    private String area(YamlEntry item) {
        var area = item.text("area");
        if (!AREAS.contains(area) && !isRegion(area)) {
            throw item.wrongAt("area", "unknown-tenant", area);
        }
        return area;
    }

    private boolean isRegion(String area) {
        return TenantId.isValid(area)
                && !new TenantId(area).isNational()
                && Files.isDirectory(folder.resolveSibling(area));
    }

    private static String period(YamlEntry item) {
        var period = item.text("period");
        if (Period.read(period).isEmpty()) {
            throw item.wrongAt("period", "bad-period", period);
        }
        return period;
    }

    /** A sum must be what its parts add up to (G4: 1.3 + 0.5 = 1.8). */
    private List<String> parts(YamlEntry entry, List<Told> figures) {
        var parts = entry.texts("parts");
        for (var part : parts) {
            if (!known.containsKey(part)) {
                throw entry.wrongAt("parts", "unknown-series", part);
            }
        }
        for (var figure : parts.isEmpty() ? List.<Told>of() : figures) {
            var sum = parts.stream()
                    .flatMap(part -> known.getOrDefault(part, List.of()).stream())
                    .filter(told ->
                            told.area().equals(figure.area()) && told.period().equals(figure.period()))
                    .map(Told::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(figure.value()) != 0) {
                throw entry.wrongAt("parts", "wrong-sum", figure.value(), sum);
            }
        }
        return parts;
    }
}
