package kr.ieum.nation.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/** A series as the file says it. */
record SeriesContent(
        String id,
        LocalizedName name,
        LocalizedName unit,
        LocalizedName source,
        String place,
        boolean additive,
        List<String> parts,
        @Nullable LocalizedName note,
        @Nullable LocalDate asOf,
        List<Told> figures) {

    record Told(String area, String period, BigDecimal value) {}
}
