package kr.ieum.region.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.ieum.folder.Findings;
import kr.ieum.folder.SourceFile;
import kr.ieum.folder.SourceFile.Line;

/** Reads {@code complexes.tsv}. */
final class ComplexReader {

    private static final Set<String> KINDS = Set.of("국가", "일반", "도시첨단", "농공");

    private final SourceFile file;
    private final Map<String, String> districts;
    private final Set<String> seen = new HashSet<>();

    /** @param districts name of each district of the region to its id */
    ComplexReader(SourceFile file, Map<String, String> districts) {
        this.file = file;
        this.districts = districts;
    }

    List<ComplexRecord> read(Findings findings) {
        return file.table("name", "kind", "district", "aliases").stream()
                .map(line -> findings.attempt(() -> complex(line)))
                .filter(Objects::nonNull)
                .toList();
    }

    private ComplexRecord complex(Line line) {
        var name = line.cell(0);
        var district = districts.get(line.cell(2));
        if (name.isEmpty()) {
            throw file.wrong(line.number(), "empty", "name");
        }
        if (district == null) {
            throw file.wrong(line.number(), "unknown-district", line.cell(2));
        }
        if (line.parts(1).isEmpty() || !KINDS.containsAll(line.parts(1))) {
            throw file.wrong(line.number(), "not-one-of", "kind", line.cell(1), "국가, 농공, 도시첨단, 일반");
        }
        if (!seen.add(district + "\t" + name)) {
            throw file.wrong(line.number(), "complex-twice", name, line.cell(2));
        }
        return new ComplexRecord(district, name, line.parts(1), line.parts(3));
    }
}
