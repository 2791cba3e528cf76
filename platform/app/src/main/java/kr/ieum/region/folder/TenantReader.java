package kr.ieum.region.folder;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.folder.SourceFile;
import kr.ieum.folder.YamlEntry;
import kr.ieum.region.folder.TenantRecord.Cell;

/** Reads {@code tenant.yaml}. */
final class TenantReader {

    private static final Set<String> SHARED = Set.of("id", "kind", "name", "shortName", "aliases", "color");
    private static final Set<String> OF_REGION = Stream.concat(
                    SHARED.stream(), Stream.of("capitalArea", "map", "codes"))
            .collect(Collectors.toSet());

    private TenantReader() {}

    static TenantRecord read(SourceFile file, String folder, Claims claims) {
        var region = !folder.equals("national");
        var entry = YamlEntry.of(file.name(), file.yaml(), region ? OF_REGION : SHARED, Set.of());
        if (!entry.text("id").equals(folder)) {
            throw entry.wrongAt("id", "wrong-id", entry.text("id"), folder);
        }
        entry.oneOf("kind", Set.of(region ? "region" : "national"));
        return new TenantRecord(
                folder,
                entry.name("name"),
                entry.name("shortName"),
                aliases(entry, folder, claims),
                region && entry.flag("capitalArea"),
                color(entry, folder, claims),
                region ? cell(entry, folder, claims) : null,
                region ? codes(entry, "[0-9]{2}", folder, claims) : List.of());
    }

    private static List<String> aliases(YamlEntry entry, String tenant, Claims claims) {
        var aliases = entry.texts("aliases");
        for (var alias : aliases) {
            claims.claim("alias", alias, tenant, entry, "aliases");
        }
        return aliases;
    }

    private static String color(YamlEntry entry, String tenant, Claims claims) {
        var color = entry.text("color");
        if (!color.matches("#[0-9a-f]{6}")) {
            throw entry.wrongAt("color", "bad-color", color);
        }
        if (Contrast.againstWhite(color) < Contrast.READABLE) {
            throw entry.wrongAt("color", "pale-color", color, "%.2f".formatted(Contrast.againstWhite(color)));
        }
        claims.claim("color", color, tenant, entry, "color");
        return color;
    }

    private static Cell cell(YamlEntry entry, String tenant, Claims claims) {
        var map = entry.entry("map", Set.of("column", "row"));
        var cell = new Cell(map.number("column"), map.number("row"));
        claims.claim("cell", cell.column() + "-" + cell.row(), tenant, entry, "map");
        return cell;
    }

    /** The codes by time; two at a time are refused. */
    static List<DatedCode> codes(YamlEntry entry, String pattern, String owner, Claims claims) {
        var codes = new java.util.ArrayList<DatedCode>();
        for (var item : entry.entries("codes", Set.of("code"), Set.of("from", "to"))) {
            var code = new DatedCode(item.quoted("code", pattern), item.term());
            for (var other : codes) {
                if (other.term().overlaps(code.term())) {
                    throw item.wrongAt("code", "overlap", other.code(), code.code());
                }
            }
            claims.claimCode(code, owner, item);
            codes.add(code);
        }
        if (codes.isEmpty()) {
            throw entry.wrongAt("codes", "empty", "codes");
        }
        codes.sort(Comparator.comparing(code -> code.term().from(), Comparator.nullsFirst(Comparator.naturalOrder())));
        return codes;
    }
}
