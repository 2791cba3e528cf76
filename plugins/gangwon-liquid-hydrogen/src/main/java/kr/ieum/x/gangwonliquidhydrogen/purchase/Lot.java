package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import kr.ieum.x.gangwonliquidhydrogen.page.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of one material in a round, or a part of it.
 *
 * @param part number of the part, from 1
 * @param parts how many there are of the material and unit
 * @param singlePrice won for one unit when a firm buys alone, when known
 * @param quantity the sum of its portions
 * @param firms how many demands are in it
 * @param ordered whether there is an order
 */
record Lot(
        UUID id,
        UUID roundId,
        String material,
        String unit,
        int part,
        int parts,
        @Nullable Long singlePrice,
        BigDecimal quantity,
        int firms,
        boolean ordered,
        int version,
        OffsetDateTime changedAt,
        String changedBy)
        implements Kept {

    /** The material, with the number of the part where there are several. */
    String name() {
        return name(material, part, parts);
    }

    /** Whether the other is another part of what is wanted of the same material. */
    boolean isPartOfTheSame(Lot other) {
        return !id.equals(other.id)
                && roundId.equals(other.roundId)
                && material.equals(other.material)
                && unit.equals(other.unit);
    }

    static String name(String material, int part, int parts) {
        return parts == 1 ? material : material + " (" + part + ")";
    }
}
