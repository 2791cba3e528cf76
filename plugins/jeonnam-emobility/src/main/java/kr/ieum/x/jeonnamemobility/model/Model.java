package kr.ieum.x.jeonnamemobility.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An edition of a vehicle. The latest that has begun is the present one.
 *
 * @param since its first day
 * @param version which state of the record this is
 * @param parts how many parts its bill of material has
 */
record Model(UUID id, String name, String edition, LocalDate since, boolean present, int version, int parts) {

    String label() {
        return name + " " + edition;
    }
}
