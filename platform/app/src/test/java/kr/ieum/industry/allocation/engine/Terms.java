package kr.ieum.industry.allocation.engine;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;

/** Terms for tests of the engine: those of the paper's two examples, and regions by grade. */
public final class Terms {

    public static final long TOTAL = 200_000_000_000L;
    public static final List<TenantId> FOURTEEN = Stream.of(
                    "busan", "daegu", "gwangju", "daejeon", "ulsan", "sejong", "gangwon", "chungbuk", "chungnam",
                    "jeonbuk", "jeonnam", "gyeongbuk", "gyeongnam", "jeju")
            .map(TenantId::new)
            .toList();
    static final Map<Grade, BigDecimal> WEIGHTS = Map.of(
            Grade.S, BigDecimal.valueOf(5),
            Grade.A, BigDecimal.valueOf(4),
            Grade.B, BigDecimal.valueOf(3),
            Grade.C, BigDecimal.TWO,
            Grade.D, BigDecimal.ONE);

    private Terms() {}

    /** 기존: 10 %, three regions of grade S with one billion won each. */
    public static AllocationTerms before() {
        return new AllocationTerms(
                TOTAL, BigDecimal.TEN, FOURTEEN, Map.of(Grade.S, 3), Map.of(Grade.S, 1_000_000_000L), WEIGHTS);
    }

    /** 개편: 30 %, two regions of grade S with three billion won each. */
    public static AllocationTerms after() {
        return new AllocationTerms(
                TOTAL,
                BigDecimal.valueOf(30),
                FOURTEEN,
                Map.of(Grade.S, 2),
                Map.of(Grade.S, 3_000_000_000L),
                WEIGHTS);
    }

    /** The first regions have the first grade, and so on; the last grade holds for all that are left. */
    public static Map<TenantId, Grade> grades(String letters) {
        var grades = new LinkedHashMap<TenantId, Grade>();
        for (var region : FOURTEEN) {
            var place = Math.min(grades.size(), letters.length() - 1);
            grades.put(region, Grade.valueOf(letters.substring(place, place + 1)));
        }
        return grades;
    }
}
