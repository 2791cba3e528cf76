package kr.ieum.region;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what the last sync left, for all readers; replaced as a whole. */
@Component
class Directory {

    private volatile @Nullable Known known;

    synchronized void replace(Content content) {
        known = new Known(
                new RegionIndex(content),
                new AddressIndex(content),
                new IndustryIndex(content.industries(), content.links()));
    }

    synchronized void replaceIndustries(IndustryIndex industries) {
        var now = known();
        known = new Known(now.regions, now.addresses, industries);
    }

    RegionIndex regions() {
        return known().regions;
    }

    AddressIndex addresses() {
        return known().addresses;
    }

    IndustryIndex industries() {
        return known().industries;
    }

    private Known known() {
        var now = known;
        if (now == null) {
            throw new IllegalStateException("the tenants have not been synced yet: read them after the start");
        }
        return now;
    }

    private record Known(RegionIndex regions, AddressIndex addresses, IndustryIndex industries) {}
}
