package kr.ieum.x.jeonnamemobility.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ieum.x.jeonnamemobility.part.PartValue;

/**
 * A line of a bill of material with all that was ever found out about its part.
 *
 * @param quantity in one vehicle, more than 0, three decimals
 */
record BomLine(UUID part, String number, String name, BigDecimal quantity, List<PartValue> values) {

    BomLine {
        values = List.copyOf(values);
    }

    BomInput on(LocalDate day) {
        return new BomInput(
                part,
                number,
                name,
                quantity,
                PartValue.costOn(values, day).orElse(null),
                PartValue.shareOn(values, day).orElse(null));
    }

    /** The same line with what the other knows as well. */
    BomLine with(BomLine other) {
        var all = Stream.concat(values.stream(), other.values().stream()).toList();
        return new BomLine(part, number, name, quantity, all);
    }
}
