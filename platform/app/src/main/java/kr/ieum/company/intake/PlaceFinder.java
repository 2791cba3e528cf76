package kr.ieum.company.intake;

import java.util.Optional;
import kr.ieum.region.Addresses;
import kr.ieum.region.Place;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Finds where an address lies, with the help of the cells beside it and of whose list it is. */
final class PlaceFinder {

    private final Addresses addresses;
    private final @Nullable TenantId home;

    /** @param home whose list it is; null where it is the whole country's */
    PlaceFinder(Addresses addresses, @Nullable TenantId home) {
        this.addresses = addresses;
        this.home = home;
    }

    /**
     * What the cells beside the address say of where it lies.
     *
     * @param regionText empty when no cell says the region; so {@code district}
     * @param coded where the area of the code beside it lies
     */
    record Around(
            @Nullable TenantId region,
            String regionText,
            String district,
            @Nullable Place coded,
            @Nullable Place complex,
            @Nullable String complexName) {

        static final Around NOTHING = new Around(null, "", "", null, null, null);

        String prefix() {
            return (regionText + ' ' + district).strip();
        }

        boolean saysRegion() {
            return region != null || complex != null;
        }
    }

    /** @param assumed whether only the owner of the list tells the region */
    record Found(@Nullable Place place, boolean assumed) {

        static final Found NOTHING = new Found(null, false);
    }

    /** @param lot the lot address of the same place, where there is one */
    Found find(String address, @Nullable String lot, Around around) {
        var place = addresses
                .resolve(address)
                .or(() -> Optional.ofNullable(lot).flatMap(addresses::resolve))
                .or(() -> beside(address, around));
        return place.isPresent() ? new Found(nearer(place.get(), around), false) : atHome(address, around);
    }

    /** Where the cells beside a missing address say it is. */
    Found find(Around around) {
        var place = prefixed(around, "").or(() -> Optional.ofNullable(around.coded()));
        return place.isPresent() ? new Found(place.get(), false) : atHome(around.district(), around);
    }

    private Optional<Place> prefixed(Around around, String address) {
        return around.prefix().isEmpty() ? Optional.empty() : addresses.resolve(around.prefix() + ' ' + address);
    }

    private Optional<Place> beside(String address, Around around) {
        return prefixed(around, address)
                // then only the columns beside the address were understood
                .filter(place -> place.district() != null)
                .or(() -> Optional.ofNullable(around.region()).flatMap(region -> addresses.resolveIn(region, address)))
                .or(() -> Optional.ofNullable(around.coded()).filter(place -> place.district() != null));
    }

    /** An address that names the region only lies in the district of the cell beside it. */
    private Place nearer(Place place, Around around) {
        if (place.district() != null) {
            return place;
        }
        return Optional.of(around.district())
                .filter(district -> !district.isEmpty())
                .flatMap(district -> addresses.resolveIn(place.region(), district))
                .or(() -> Optional.ofNullable(around.coded())
                        .filter(coded -> coded.region().equals(place.region())))
                .orElse(place);
    }

    /** Lists of a region seldom say the region: 강서구 there is its own, although 서울 and 부산 have one each. */
    private Found atHome(String address, Around around) {
        if (home == null || around.saysRegion()) {
            return Found.NOTHING;
        }
        var place = around.district().isEmpty()
                ? addresses.resolveIn(home, address)
                : addresses.resolveIn(home, around.district());
        return place.map(found -> new Found(found, true)).orElse(Found.NOTHING);
    }
}
