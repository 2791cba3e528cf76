package kr.ieum.region.folder;

import java.util.List;
import kr.ieum.folder.Term;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/** A body of {@code organizations.yaml}; a 지방중소벤처기업청 names the tenants it serves. */
public record OrganizationRecord(
        String id,
        String kind,
        LocalizedName name,
        @Nullable String serves,
        @Nullable String url,
        @Nullable String phone,
        List<Jurisdiction> jurisdiction) {

    public record Jurisdiction(String tenant, Term term) {}
}
