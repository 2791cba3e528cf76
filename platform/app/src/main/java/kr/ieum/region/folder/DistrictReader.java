package kr.ieum.region.folder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kr.ieum.folder.Findings;
import kr.ieum.folder.SourceFile;
import kr.ieum.folder.YamlEntry;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/** Reads {@code districts.yaml}. A general district may stand before its city, so names are gathered first. */
final class DistrictReader {

    private static final Set<String> REQUIRED = Set.of("name", "kind", "codes");
    private static final Set<String> OPTIONAL = Set.of("parent", "formerNames", "successor", "successorTenant");
    private static final Set<String> KINDS = Set.of("city", "county", "district", "general-district");

    private final SourceFile file;
    private final String tenant;
    private final Findings findings;
    private final Claims claims;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Pending> successors = new ArrayList<>();

    DistrictReader(SourceFile file, String tenant, Findings findings, Claims claims) {
        this.file = file;
        this.tenant = tenant;
        this.findings = findings;
        this.claims = claims;
    }

    List<DistrictRecord> read() {
        var top = YamlEntry.of(file.name(), file.yaml(), Set.of("districts"), Set.of());
        var entries = top.list("districts").stream()
                .map(node -> findings.attempt(() -> YamlEntry.of(file.name(), node, REQUIRED, OPTIONAL)))
                .filter(java.util.Objects::nonNull)
                .toList();
        entries.forEach(entry -> findings.attempt(() -> name(entry)));
        return entries.stream()
                .map(entry -> findings.attempt(() -> district(entry)))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** Name of each district to its id. */
    Map<String, String> ids() {
        return ids;
    }

    /** What is said to follow in another tenant, to be looked up when all are read. */
    List<Pending> successors() {
        return successors;
    }

    private String name(YamlEntry entry) {
        var name = entry.name("name");
        var id = entry.has("parent") ? "" : tenant + "/" + slug(name);
        if (ids.containsKey(name.ko()) || (!id.isEmpty() && ids.containsValue(id))) {
            throw entry.wrongAt("name", "district-twice", name.ko());
        }
        ids.put(name.ko(), id);
        return id;
    }

    private DistrictRecord district(YamlEntry entry) {
        var name = entry.name("name");
        var kind = entry.oneOf("kind", KINDS);
        if (kind.equals("general-district") != entry.has("parent")) {
            throw entry.wrongAt("kind", "parent-of-general-district", name.ko());
        }
        var parent = entry.has("parent") ? known(entry, "parent") : null;
        var id = parent == null ? tenant + "/" + slug(name) : parent + "/" + slug(name);
        ids.put(name.ko(), id);
        return new DistrictRecord(
                id,
                name,
                kind,
                parent,
                TenantReader.codes(entry, "[0-9]{5}", id, claims),
                entry.texts("formerNames"),
                successor(entry, id));
    }

    private @Nullable String successor(YamlEntry entry, String id) {
        if (!entry.has("successor")) {
            return null;
        }
        if (!entry.has("successorTenant")) {
            return known(entry, "successor");
        }
        successors.add(new Pending(id, entry.text("successor"), entry.text("successorTenant"), entry));
        return null;
    }

    private String known(YamlEntry entry, String key) {
        var id = ids.get(entry.text(key));
        if (id == null || id.isEmpty()) {
            throw entry.wrongAt(key, "unknown-district", entry.text(key));
        }
        return id;
    }

    private static String slug(LocalizedName name) {
        return Normalizer.normalize(name.en(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    record Pending(String id, String successor, String tenant, YamlEntry entry) {}
}
