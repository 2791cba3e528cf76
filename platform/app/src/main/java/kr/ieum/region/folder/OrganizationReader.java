package kr.ieum.region.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kr.ieum.folder.Findings;
import kr.ieum.folder.SourceFile;
import kr.ieum.folder.YamlEntry;
import kr.ieum.region.folder.OrganizationRecord.Jurisdiction;

/** Reads {@code organizations.yaml}. */
final class OrganizationReader {

    private static final Set<String> REQUIRED = Set.of("id", "kind", "name");
    private static final Set<String> OPTIONAL = Set.of("serves", "url", "phone", "jurisdiction");
    private static final Set<String> KINDS = Set.of("technopark", "innovation-center", "regional-office", "ministry");

    private OrganizationReader() {}

    /** @param tenants the names of all folders of regions */
    static List<OrganizationRecord> read(
            SourceFile file, String tenant, Set<String> tenants, Findings findings, Claims claims) {
        var top = YamlEntry.of(file.name(), file.yaml(), Set.of("organizations"), Set.of());
        return top.list("organizations").stream()
                .map(node -> findings.attempt(() ->
                        organization(YamlEntry.of(file.name(), node, REQUIRED, OPTIONAL), tenant, tenants, claims)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static OrganizationRecord organization(YamlEntry entry, String tenant, Set<String> tenants, Claims claims) {
        var id = entry.text("id");
        if (!id.matches("[a-z][a-z0-9-]{1,60}")) {
            throw entry.wrongAt("id", "bad-code", "id", id);
        }
        claims.claim("organization", id, tenant, entry, "id");
        return new OrganizationRecord(
                id,
                entry.oneOf("kind", KINDS),
                entry.name("name"),
                entry.optionalText("serves"),
                entry.optionalText("url"),
                entry.optionalText("phone"),
                jurisdiction(entry, tenants));
    }

    private static List<Jurisdiction> jurisdiction(YamlEntry entry, Set<String> tenants) {
        var served = new ArrayList<Jurisdiction>();
        for (var item : entry.entries("jurisdiction", Set.of("tenant"), Set.of("from", "to"))) {
            var next = new Jurisdiction(item.text("tenant"), item.term());
            if (!tenants.contains(next.tenant())) {
                throw item.wrongAt("tenant", "unknown-tenant", next.tenant());
            }
            for (var other : served) {
                if (other.tenant().equals(next.tenant()) && other.term().overlaps(next.term())) {
                    throw item.wrongAt("tenant", "jurisdiction-overlap", next.tenant());
                }
            }
            served.add(next);
        }
        return served;
    }
}
