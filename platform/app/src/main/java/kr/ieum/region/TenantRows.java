package kr.ieum.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ieum.folder.Term;
import kr.ieum.region.folder.ComplexRecord;
import kr.ieum.region.folder.DatedCode;
import kr.ieum.region.folder.DistrictRecord;
import kr.ieum.region.folder.IndustryRecord;
import kr.ieum.region.folder.OrganizationRecord;
import kr.ieum.region.folder.OrganizationRecord.Jurisdiction;
import kr.ieum.region.folder.TenantFolder;
import kr.ieum.region.folder.TenantRecord;
import kr.ieum.region.folder.TenantRecord.Cell;
import org.jspecify.annotations.Nullable;

/** The rows of {@link ReferenceTables} that the folders lead to. */
final class TenantRows {

    private TenantRows() {}

    static List<Map<String, @Nullable Object>> tenants(List<TenantFolder> folders) {
        return each(
                folders,
                TenantFolder::id,
                folder -> row("id", folder.id(), "kind", folder.tenant().cell() == null ? "national" : "region"));
    }

    static List<Map<String, @Nullable Object>> folders(List<TenantFolder> folders) {
        return each(folders, TenantFolder::id, folder -> row("tenant", folder.id(), "hash", folder.hash()));
    }

    static List<Map<String, @Nullable Object>> regions(List<TenantFolder> folders) {
        return folders.stream()
                .map(TenantFolder::tenant)
                .flatMap(tenant -> Stream.ofNullable(tenant.cell()).map(cell -> region(tenant, cell)))
                .toList();
    }

    static List<Map<String, @Nullable Object>> aliases(List<TenantFolder> folders) {
        return regionsOnly(folders)
                .flatMap(folder ->
                        folder.tenant().aliases().stream().map(alias -> row("alias", alias, "region", folder.id())))
                .toList();
    }

    static List<Map<String, @Nullable Object>> codes(List<TenantFolder> folders) {
        return regionsOnly(folders)
                .flatMap(folder -> folder.tenant().codes().stream().map(code -> code("region", folder.id(), code)))
                .toList();
    }

    static List<Map<String, @Nullable Object>> districts(List<TenantFolder> folders, Set<String> known) {
        return folders.stream()
                .flatMap(folder -> IntStream.range(0, folder.districts().size())
                        .mapToObj(index ->
                                district(folder.id(), folder.districts().get(index), index, known)))
                .toList();
    }

    static List<Map<String, @Nullable Object>> districtCodes(List<TenantFolder> folders) {
        return folders.stream()
                .flatMap(folder -> folder.districts().stream())
                .flatMap(district -> district.codes().stream().map(code -> code("district", district.id(), code)))
                .toList();
    }

    static List<Map<String, @Nullable Object>> organizations(List<TenantFolder> folders) {
        return folders.stream()
                .flatMap(folder -> folder.organizations().stream().map(body -> organization(folder.id(), body)))
                .toList();
    }

    /** @param known the regions that the database has; one that was never in order has no row to point at */
    static List<Map<String, @Nullable Object>> jurisdictions(List<TenantFolder> folders, Set<String> known) {
        return folders.stream()
                .flatMap(folder -> folder.organizations().stream())
                .flatMap(body -> body.jurisdiction().stream()
                        .filter(served -> known.contains(served.tenant()))
                        .map(served -> jurisdiction(body.id(), served)))
                .toList();
    }

    static List<Map<String, @Nullable Object>> complexes(List<TenantFolder> folders) {
        return each(
                folders.stream().flatMap(folder -> folder.complexes().stream()).toList(),
                ComplexRecord::name,
                complex -> row(
                        "district", complex.district(),
                        "name", complex.name(),
                        "kinds", complex.kinds(),
                        "aliases", complex.aliases()));
    }

    static List<Map<String, @Nullable Object>> industries(List<TenantFolder> folders) {
        return folders.stream()
                .flatMap(folder -> folder.industries().stream())
                .map(TenantRows::industry)
                .toList();
    }

    static List<Map<String, @Nullable Object>> industryLinks(List<TenantFolder> folders) {
        return folders.stream()
                .flatMap(folder -> folder.links().stream())
                .map(link -> row("code_10", link.code10(), "code_11", link.code11()))
                .toList();
    }

    private static Map<String, @Nullable Object> region(TenantRecord tenant, Cell cell) {
        return row(
                "id", tenant.id(),
                "name_ko", tenant.name().ko(),
                "name_en", tenant.name().en(),
                "short_ko", tenant.shortName().ko(),
                "short_en", tenant.shortName().en(),
                "capital_area", tenant.capitalArea(),
                "color", tenant.color(),
                "map_column", cell.column(),
                "map_row", cell.row(),
                "position", tenant.position());
    }

    private static Map<String, @Nullable Object> district(
            String region, DistrictRecord district, int position, Set<String> known) {
        var successor = district.successor();
        return row(
                "id", district.id(),
                "region", region,
                "parent", district.parent(),
                "kind", district.kind(),
                "name_ko", district.name().ko(),
                "name_en", district.name().en(),
                "former_names", district.formerNames(),
                "successor", successor != null && known.contains(successor) ? successor : null,
                "position", position);
    }

    private static Map<String, @Nullable Object> organization(String tenant, OrganizationRecord body) {
        return row(
                "id", body.id(),
                "tenant", tenant,
                "kind", body.kind(),
                "name_ko", body.name().ko(),
                "name_en", body.name().en(),
                "serves", body.serves(),
                "url", body.url(),
                "phone", body.phone());
    }

    private static Map<String, @Nullable Object> jurisdiction(String organization, Jurisdiction served) {
        var row = row("organization", organization, "region", served.tenant());
        return dated(row, served.term());
    }

    private static Map<String, @Nullable Object> industry(IndustryRecord industry) {
        return row(
                "revision", industry.revision(),
                "code", industry.code(),
                "level", industry.level(),
                "section", industry.section(),
                "parent", industry.parent(),
                "name", industry.name());
    }

    private static Map<String, @Nullable Object> code(String owner, String id, DatedCode code) {
        return dated(row("code", code.code(), owner, id), code.term());
    }

    private static Map<String, @Nullable Object> dated(Map<String, @Nullable Object> row, Term term) {
        row.put("valid_from", term.from() == null ? "-infinity" : term.from().toString());
        row.put("valid_to", term.to() == null ? "infinity" : term.to().toString());
        return row;
    }

    private static Stream<TenantFolder> regionsOnly(List<TenantFolder> folders) {
        return folders.stream().filter(folder -> folder.tenant().cell() != null);
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            List<T> records, Function<T, String> order, Function<T, Map<String, @Nullable Object>> row) {
        return records.stream()
                .sorted(java.util.Comparator.comparing(order))
                .map(row)
                .toList();
    }

    private static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
        var row = new HashMap<String, @Nullable Object>();
        for (var index = 0; index < pairs.length; index += 2) {
            row.put(String.valueOf(pairs[index]), pairs[index + 1]);
        }
        return row;
    }
}
