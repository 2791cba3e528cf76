package kr.ieum.region;

import java.util.Optional;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Service;

/** Where an address lies. In memory and safe for many threads. */
@Service
public class Addresses {

    private final Directory directory;

    Addresses(Directory directory) {
        this.directory = directory;
    }

    /**
     * Region and district of a road or lot address: with any spelling of the region or none at all where the district's
     * name is unique, with a postal code in front, without spaces, with names of districts of the past. Empty when not
     * even the region is clear.
     */
    public Optional<Place> resolve(String address) {
        return directory.addresses().resolve(address);
    }

    /**
     * The same for an address of that region that leaves the region out: 강서구 lies in 부산 and in 서울. Empty when it does
     * not begin with one of its districts.
     */
    public Optional<Place> resolveIn(TenantId region, String address) {
        return directory.addresses().resolveIn(region, address);
    }

    /**
     * Where the area with this 행정표준코드 lies today, however old the code: two digits for a region, five for a district,
     * eight or ten with what lies in it. 47720 leads to 대구 군위군.
     */
    public Optional<Place> ofCode(String code) {
        return directory.regions().ofCode(code);
    }

    /** The region with this name: 전라북도, 전북특별자치도, 전북, 서울시 … */
    public Optional<TenantId> region(String spelling) {
        return directory.addresses().region(spelling);
    }

    /**
     * Where the industrial complex of that name lies. Only the region is given when complexes of the name lie in several
     * districts of it; empty when they lie in several regions.
     */
    public Optional<Place> complex(String complexName) {
        return directory.addresses().complex(complexName);
    }
}
