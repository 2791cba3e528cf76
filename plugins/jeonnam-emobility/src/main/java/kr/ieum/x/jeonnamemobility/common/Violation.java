package kr.ieum.x.jeonnamemobility.common;

import java.util.Optional;
import java.util.regex.Pattern;
import kr.ieum.plugin.Refused;
import org.springframework.dao.DataIntegrityViolationException;

/** Turns what a constraint refuses into the words that people know it by. */
final class Violation {

    /** The database names the constraint in quotes, whatever language it speaks. */
    private static final Pattern QUOTED = Pattern.compile("\"([a-z_]+)\"");

    private Violation() {}

    static Refused of(DataIntegrityViolationException violation) {
        return message(violation).flatMap(Violation::refused).orElseThrow(() -> violation);
    }

    private static Optional<String> message(DataIntegrityViolationException violation) {
        return Optional.ofNullable(violation.getMostSpecificCause().getMessage());
    }

    private static Optional<Refused> refused(String message) {
        return QUOTED.matcher(message)
                .results()
                .map(found -> found.group(1))
                .flatMap(name -> key(name).stream())
                .findFirst()
                .map(Refused::new);
    }

    private static Optional<String> key(String constraint) {
        if (constraint.endsWith("_fkey")) {
            return Optional.of("common.in-use");
        }
        return Optional.ofNullable(
                switch (constraint) {
                    case "part_number_key" -> "part.number-taken";
                    case "model_name_edition_key" -> "model.edition-taken";
                    case "model_name_since_key" -> "model.since-taken";
                    case "bom_line_pkey" -> "model.part-twice";
                    case "supply_once" -> "supply.twice";
                    case "standard_name_edition_key" -> "standard.edition-taken";
                    case "standard_published" -> "standard.other-published";
                    case "standard_part_pkey" -> "standard.part-twice";
                    case "member_once" -> "cooperative.twice";
                    case "site_name_key" -> "site.name-taken";
                    case "slot_site_id_name_key" -> "site.slot-taken";
                    case "lease_one_tenant" -> "site.held";
                    case "part_pkey",
                            "model_pkey",
                            "supply_link_pkey",
                            "standard_pkey",
                            "member_pkey",
                            "member_holding_pkey",
                            "member_holding_once",
                            "site_pkey",
                            "slot_pkey",
                            "lease_pkey" -> "common.already-back";
                    default -> null;
                });
    }
}
