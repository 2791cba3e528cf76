package kr.ieum.x.jeonnamemobility.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.x.jeonnamemobility.part.PartValue;

/** The bill of material of an edition. */
record Bom(List<BomLine> lines) {

    Bom {
        lines = List.copyOf(lines);
    }

    DomesticShare on(LocalDate day) {
        return new DomesticShare(lines.stream().map(line -> line.on(day)).toList());
    }

    /** The days on which the share may have changed: the first day of the edition and each finding after it until today. */
    List<LocalDate> turns(LocalDate since, LocalDate today) {
        var findings = lines.stream().flatMap(line -> line.values().stream()).map(PartValue::since);
        return Stream.concat(Stream.of(since), findings.filter(since::isBefore))
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted()
                .toList();
    }
}
