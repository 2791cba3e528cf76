package kr.ieum.company.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ieum.company.intake.FirmValues.Workplace;
import kr.ieum.company.intake.PlaceFinder.Around;
import kr.ieum.company.intake.PlaceFinder.Found;
import kr.ieum.company.intake.cell.AddressCell;
import kr.ieum.company.intake.cell.Cell;
import kr.ieum.company.intake.cell.PhoneCell;
import kr.ieum.company.intake.cell.PostalCodeCell;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.exchange.RowValues;
import kr.ieum.region.Addresses;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Where the firm of a row is at work, and so which regions it belongs to (지역중소기업법 2조). */
final class WorkplaceReader {

    private static final String HEADQUARTERS = "HEADQUARTERS";
    private static final String MAIN_OFFICE = "MAIN_OFFICE";
    private static final String FACTORY = "FACTORY";
    private static final String BRANCH = "BRANCH";
    private static final Pattern IS_BRANCH = Pattern.compile(".*(?:지점|지사|영업소|출장소|사무소|분소)\\)?$");
    private static final Pattern IS_FACTORY = Pattern.compile(".*(?:공장)\\)?$");
    private static final int LONGEST = 300;

    private final Surroundings surroundings;
    private final PlaceFinder finder;

    /** @param tenant whose list it is */
    WorkplaceReader(Addresses addresses, TenantId tenant) {
        this.surroundings = new Surroundings(addresses);
        this.finder = new PlaceFinder(addresses, tenant.isNational() ? null : tenant);
    }

    /** @param headquarters region of the headquarters, when a cell says which address that is */
    record FoundPlaces(
            List<Workplace> places,
            Set<TenantId> regions,
            @Nullable TenantId headquarters) {

        List<String> districts() {
            var districts = new LinkedHashSet<String>();
            for (var place : places) {
                if (place.district() != null) {
                    districts.add(place.district());
                }
            }
            return List.copyOf(districts);
        }
    }

    FoundPlaces read(RowValues row, RowProblems problems) {
        var around = surroundings.read(row, problems);
        var places = new ArrayList<Workplace>();
        var own = address(row.get(Fields.HEADQUARTERS_ADDRESS));
        if (own != null) {
            places.add(place(Fields.HEADQUARTERS_ADDRESS, HEADQUARTERS, own, null, Around.NOTHING, problems));
        }
        main(row, own != null, around, problems, places);
        var factory = address(row.get(Fields.FACTORY_ADDRESS));
        if (factory != null) {
            places.add(place(Fields.FACTORY_ADDRESS, FACTORY, factory, null, around, problems));
        }
        reach(row, problems, places);
        return workplaces(places, around);
    }

    /** Fax and postal code stand beside the main address, the first where there is one of the headquarters too. */
    private static void reach(RowValues row, RowProblems problems, List<Workplace> places) {
        var fax = problems.optional(Fields.FAX, RowCells.read(row, Fields.FAX, PhoneCell::read));
        var postalCode =
                problems.optional(Fields.POSTAL_CODE, RowCells.read(row, Fields.POSTAL_CODE, PostalCodeCell::read));
        if (fax == null && postalCode == null) {
            return;
        }
        if (places.isEmpty()) {
            problems.warn(fax == null ? Fields.POSTAL_CODE : Fields.FAX, Remark.of("address.none"));
        } else {
            var main = row.has(Fields.HEADQUARTERS_ADDRESS) && places.size() > 1 ? 1 : 0;
            places.set(main, places.get(main).with(fax, postalCode));
        }
    }

    private static FoundPlaces workplaces(List<Workplace> places, Around around) {
        var regions = new LinkedHashSet<TenantId>();
        places.stream().map(Workplace::region).forEach(region -> {
            if (region != null) {
                regions.add(new TenantId(region));
            }
        });
        if (regions.isEmpty() && around.region() != null) {
            regions.add(around.region());
        }
        var first = places.isEmpty() ? null : places.getFirst();
        var headquarters = first != null && first.kind().equals(HEADQUARTERS) && first.region() != null
                ? new TenantId(first.region())
                : null;
        return new FoundPlaces(places, regions, headquarters);
    }

    private void main(
            RowValues row, boolean headquartersKnown, Around around, RowProblems problems, List<Workplace> places) {
        var road = address(row.get(Fields.ROAD_ADDRESS));
        var lot = address(row.get(Fields.LOT_ADDRESS));
        var plain = address(row.get(Fields.ADDRESS));
        var main = road != null ? road : plain != null ? plain : lot;
        var field = road != null ? Fields.ROAD_ADDRESS : plain != null ? Fields.ADDRESS : Fields.LOT_ADDRESS;
        var kind = kind(row, headquartersKnown, around);
        if (main != null) {
            var detail = row.get(Fields.ADDRESS_DETAIL);
            places.add(place(
                    field,
                    kind,
                    detail == null ? main : main.with(detail),
                    main.equals(lot) ? null : lot,
                    around,
                    problems));
        } else if (around.complexName() != null) {
            var complex = around.complex();
            var region = complex != null ? complex.region() : around.region();
            places.add(new Workplace(
                    kind,
                    null,
                    null,
                    null,
                    region == null ? null : region.value(),
                    complex == null ? null : complex.district(),
                    around.complexName(),
                    null,
                    null,
                    null));
        } else {
            beside(kind, around, problems, places);
        }
    }

    private void beside(String kind, Around around, RowProblems problems, List<Workplace> places) {
        var found = finder.find(around);
        var place = found.place();
        if (found.assumed()) {
            problems.warn(Fields.DISTRICT, Remark.of("address.no-region", around.district()));
        }
        if (place != null) {
            places.add(Workplace.at(kind, place));
        }
    }

    private static String kind(RowValues row, boolean headquartersKnown, Around around) {
        var name = Cell.value(row.values().getOrDefault(Fields.NAME, ""));
        if (IS_FACTORY.matcher(name).matches()) {
            return FACTORY;
        }
        if (IS_BRANCH.matcher(name).matches()) {
            return BRANCH;
        }
        if (around.complexName() != null) {
            return FACTORY;
        }
        return headquartersKnown ? MAIN_OFFICE : HEADQUARTERS;
    }

    private Workplace place(
            String field,
            String kind,
            AddressCell address,
            @Nullable AddressCell lot,
            Around around,
            RowProblems problems) {
        var answer = finder.find(address.text(), lot == null ? null : lot.text(), around);
        var found = answer.place();
        judge(field, address, answer, around, problems);
        var complex = around.complex();
        var region = found != null ? found.region() : complex != null ? complex.region() : around.region();
        var district = found != null && found.district() != null
                ? found.district()
                : complex != null && region != null && region.equals(complex.region()) ? complex.district() : null;
        return new Workplace(
                kind,
                null,
                address.road() ? shortened(address.text()) : null,
                lot != null ? shortened(lot.text()) : address.road() ? null : shortened(address.text()),
                region == null ? null : region.value(),
                district,
                around.complexName(),
                null,
                null,
                address.postalCode());
    }

    private static void judge(String field, AddressCell address, Found answer, Around around, RowProblems problems) {
        var found = answer.place();
        if (answer.assumed()) {
            problems.warn(field, Remark.of("address.no-region", address.text()));
        } else if (found == null) {
            var remark = Remark.of("address.unknown", address.text());
            if (!around.saysRegion()) {
                problems.error(field, remark);
            } else {
                problems.warn(field, Remark.of("address.unknown-but-region", address.text()));
            }
        } else if (around.region() != null && !around.region().equals(found.region())) {
            problems.warn(Fields.REGION, Remark.of("region.contradicts", around.prefix(), address.text()));
        } else if (around.complex() != null && !around.complex().region().equals(found.region())) {
            problems.warn(
                    Fields.COMPLEX,
                    Remark.of("complex.contradicts", String.valueOf(around.complexName()), address.text()));
        }
    }

    private static @Nullable AddressCell address(@Nullable String cell) {
        return cell == null ? null : AddressCell.read(cell);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
