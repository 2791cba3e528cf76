package kr.ieum.company.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.ieum.company.intake.PlaceFinder.Around;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.exchange.RowValues;
import kr.ieum.region.Addresses;
import kr.ieum.region.Place;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Reads the cells beside the addresses of a row: region, district, their code, and the industrial complex. */
final class Surroundings {

    private static final Pattern CODE = Pattern.compile("\\d{2,10}(?:\\.0)?");

    private final Addresses addresses;

    Surroundings(Addresses addresses) {
        this.addresses = addresses;
    }

    Around read(RowValues row, RowProblems problems) {
        var regionText = RowCells.text(row, Fields.REGION);
        var district = RowCells.text(row, Fields.DISTRICT);
        var coded = coded(row, district, regionText, problems);
        var regionName = isCode(regionText) ? "" : regionText;
        var region = region(regionName, problems);
        var complexName = RowCells.complex(row);
        var complex = addresses.complex(complexName).orElse(null);
        if (complex == null && !complexName.isEmpty() && region == null && coded == null && !hasAddress(row)) {
            problems.error(Fields.COMPLEX, Remark.of("complex.unknown", complexName));
        }
        return new Around(
                region == null && coded != null ? coded.region() : region,
                regionName,
                isCode(district) ? "" : district,
                coded,
                complex,
                complexName.isEmpty() ? null : complexName);
    }

    private @Nullable TenantId region(String name, RowProblems problems) {
        if (name.isEmpty()) {
            return null;
        }
        var region = addresses.region(name).or(() -> addresses.resolve(name).map(Place::region));
        if (region.isEmpty()) {
            problems.warn(Fields.REGION, Remark.of("region.unknown", name));
        }
        return region.orElse(null);
    }

    /** Codes stand in a column of their own, or where one would expect the names. */
    private @Nullable Place coded(RowValues row, String district, String region, RowProblems problems) {
        var own = RowCells.text(row, Fields.REGION_CODE);
        for (var code : List.of(own, district, region)) {
            var place = isCode(code) ? addresses.ofCode(code.replace(".0", "")) : Optional.<Place>empty();
            if (place.isPresent()) {
                return place.get();
            }
        }
        if (!own.isEmpty()) {
            problems.warn(Fields.REGION_CODE, Remark.of("region-code.unknown", own));
        }
        return null;
    }

    private static boolean isCode(String text) {
        return !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && CODE.matcher(text).matches();
    }

    private static boolean hasAddress(RowValues row) {
        return row.has(Fields.ROAD_ADDRESS)
                || row.has(Fields.LOT_ADDRESS)
                || row.has(Fields.ADDRESS)
                || row.has(Fields.HEADQUARTERS_ADDRESS)
                || row.has(Fields.FACTORY_ADDRESS);
    }
}
