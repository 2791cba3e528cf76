package kr.ieum.region.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.ieum.folder.Finding;
import kr.ieum.folder.Findings;
import kr.ieum.folder.SourceFile;
import kr.ieum.region.folder.DistrictReader.Pending;
import kr.ieum.tenancy.TenantId;

/**
 * Reads all of {@code tenants/}. What two tenants both claim stays with the one that has not changed since the last
 * sync, so that a mistake takes down the tenant it was made in.
 */
public final class TenantFolders {

    private static final String NATIONAL = TenantId.NATIONAL.value();

    private final Path root;
    private final Set<String> regions;
    private final Claims claims = new Claims();
    private final Map<String, TenantFolder> up = new TreeMap<>();
    private final Map<String, List<Finding>> down = new TreeMap<>();
    private final Map<String, Map<String, String>> districts = new HashMap<>();
    private final List<Successor> successors = new ArrayList<>();

    private TenantFolders(Path root, Set<String> folders) {
        this.root = root;
        this.regions = new TreeSet<>(folders);
        regions.remove(NATIONAL);
    }

    /** @param known hash of each tenant as last synced */
    public static Reading read(Path root, Map<String, String> known) {
        var folders = list(root);
        var reader = new TenantFolders(root, folders);
        folders.stream()
                .sorted(Comparator.comparing((String id) -> !reader.unchanged(id, known))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(reader::readOne);
        reader.successors.forEach(reader::lookUp);
        return new Reading(List.copyOf(reader.up.values()), Map.copyOf(reader.down));
    }

    private boolean unchanged(String id, Map<String, String> known) {
        return FolderHash.of(root.resolve(id)).equals(known.get(id));
    }

    private void readOne(String id) {
        var folder = root.resolve(id);
        var findings = new Findings();
        if (!TenantId.isValid(id)) {
            findings.add(Finding.of("tenants/" + id, 1, "bad-folder", id));
        }
        var tenant = findings.attempt(() -> TenantReader.read(SourceFile.read(folder, "tenant.yaml"), id, claims));
        var organizations = findings.attempt(() ->
                OrganizationReader.read(SourceFile.read(folder, "organizations.yaml"), id, regions, findings, claims));
        var places = id.equals(NATIONAL) ? Places.NONE : places(folder, id, findings);
        var industries = id.equals(NATIONAL) ? industries(folder, findings) : Industries.NONE;
        if (!findings.isEmpty() || tenant == null || organizations == null) {
            claims.release(id);
            down.put(id, findings.all());
            return;
        }
        up.put(
                id,
                new TenantFolder(
                        tenant,
                        FolderHash.of(folder),
                        places.districts,
                        organizations,
                        places.complexes,
                        industries.classes,
                        industries.links));
    }

    private Places places(Path folder, String id, Findings findings) {
        var read = findings.attempt(() -> {
            var reader = new DistrictReader(SourceFile.read(folder, "districts.yaml"), id, findings, claims);
            var records = reader.read();
            districts.put(id, reader.ids());
            reader.successors().forEach(pending -> successors.add(new Successor(id, pending)));
            var complexes = new ComplexReader(SourceFile.read(folder, "complexes.tsv"), reader.ids());
            return new Places(records, complexes.read(findings));
        });
        return read == null ? Places.NONE : read;
    }

    private static Industries industries(Path folder, Findings findings) {
        var read = findings.attempt(() -> {
            var ten = IndustryReader.classes(SourceFile.read(folder, "ksic-10.tsv"), 10);
            var eleven = IndustryReader.classes(SourceFile.read(folder, "ksic-11.tsv"), 11);
            var links = IndustryReader.links(SourceFile.read(folder, "ksic-10-11.tsv"), ten, eleven);
            var both = new ArrayList<>(ten);
            both.addAll(eleven);
            return new Industries(both, links);
        });
        return read == null ? Industries.NONE : read;
    }

    /** Fills in what follows a district in another tenant; a tenant that is down for its own reasons is no finding. */
    private void lookUp(Successor successor) {
        var folder = up.get(successor.tenant);
        if (folder == null) {
            return;
        }
        var pending = successor.pending;
        var id = districts.getOrDefault(pending.tenant(), Map.of()).get(pending.successor());
        if (id != null) {
            up.put(successor.tenant, withSuccessor(folder, pending.id(), id));
        } else if (!down.containsKey(pending.tenant())) {
            var key = regions.contains(pending.tenant()) ? "unknown-district" : "unknown-tenant";
            var shown = regions.contains(pending.tenant()) ? pending.successor() : pending.tenant();
            up.remove(successor.tenant);
            down.put(
                    successor.tenant,
                    List.of(pending.entry().wrongAt("successor", key, shown).finding()));
        }
    }

    private static TenantFolder withSuccessor(TenantFolder folder, String district, String successor) {
        var districts = folder.districts().stream()
                .map(each -> each.id().equals(district) ? each.followedBy(successor) : each)
                .toList();
        return new TenantFolder(
                folder.tenant(),
                folder.hash(),
                districts,
                folder.organizations(),
                folder.complexes(),
                folder.industries(),
                folder.links());
    }

    private static Set<String> list(Path root) {
        try (var entries = Files.list(root)) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Places(List<DistrictRecord> districts, List<ComplexRecord> complexes) {

        static final Places NONE = new Places(List.of(), List.of());
    }

    private record Industries(List<IndustryRecord> classes, List<IndustryRecord.Link> links) {

        static final Industries NONE = new Industries(List.of(), List.of());
    }

    private record Successor(String tenant, Pending pending) {}
}
