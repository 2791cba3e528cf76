package kr.ieum.company.intake;

import java.util.Locale;
import kr.ieum.company.CompanyName;
import kr.ieum.company.intake.WorkplaceReader.FoundPlaces;
import kr.ieum.company.intake.cell.Cell;
import kr.ieum.exchange.RowValues;

/**
 * What finds a row again in the next snapshot of its list, whatever the order of rows: the list's own key ({@code E:}),
 * else the business number with the place, so that a firm may have several rows ({@code B:}), else the corporate number
 * with the place ({@code C:}), else the name with the place ({@code N:}).
 */
final class FirmKey {

    private FirmKey() {}

    static String of(RowValues row, CompanyName name, FirmNumbers numbers, FoundPlaces places) {
        var external = Cell.value(row.values().getOrDefault(Fields.EXTERNAL_KEY, ""));
        if (!external.isEmpty()) {
            return "E:" + external;
        }
        if (numbers.business() != null) {
            return "B:" + numbers.business() + '@' + place(row, places);
        }
        return numbers.corporate() != null
                ? "C:" + numbers.corporate() + '@' + place(row, places)
                : "N:" + name.key() + '@' + place(row, places);
    }

    /** The complex where there is one, for a firm may have several works in a district. */
    private static String place(RowValues row, FoundPlaces places) {
        var complex = RowCells.complex(row);
        if (!complex.isEmpty()) {
            return complex.replace(" ", "").toLowerCase(Locale.ROOT);
        }
        var districts = places.districts();
        if (!districts.isEmpty()) {
            return districts.getFirst();
        }
        return places.regions().stream()
                .map(Object::toString)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
