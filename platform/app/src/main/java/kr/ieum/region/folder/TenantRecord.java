package kr.ieum.region.folder;

import java.util.List;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/** What {@code tenant.yaml} says. The ministry has no cell on the map and no codes. */
public record TenantRecord(
        String id,
        LocalizedName name,
        LocalizedName shortName,
        List<String> aliases,
        boolean capitalArea,
        String color,
        @Nullable Cell cell,
        List<DatedCode> codes) {

    /** A place on the hexagon map, both counted from 0. */
    public record Cell(int column, int row) {}

    /** The first code a region ever had: today's codes would put 강원 and 전북 behind 제주. */
    public int position() {
        return codes.isEmpty() ? 0 : Integer.parseInt(codes.getFirst().code());
    }
}
