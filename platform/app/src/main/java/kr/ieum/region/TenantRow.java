package kr.ieum.region;

import java.util.List;
import kr.ieum.folder.Finding;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A folder of {@code tenants/} as the ministry sees it.
 *
 * @param region what is known of it; none for the ministry and for a folder that was never in order
 * @param findings what is wrong; nothing when the tenant is up
 * @param codes of the region, those of the past first
 */
public record TenantRow(
        String folder,
        LocalizedName name,
        @Nullable Region region,
        List<Finding> findings,
        List<RegionCode> codes,
        List<Organization> organizations) {

    public boolean isUp() {
        return findings.isEmpty();
    }
}
