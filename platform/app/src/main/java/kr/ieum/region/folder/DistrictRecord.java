package kr.ieum.region.folder;

import java.util.List;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A 시군구 or 일반구 of {@code districts.yaml}.
 *
 * @param id such as {@code gyeonggi/suwon-si/jangan-gu}
 * @param parent id of the city that a general district belongs to
 * @param successor id of what took its place
 */
public record DistrictRecord(
        String id,
        LocalizedName name,
        String kind,
        @Nullable String parent,
        List<DatedCode> codes,
        List<String> formerNames,
        @Nullable String successor) {

    DistrictRecord followedBy(String district) {
        return new DistrictRecord(id, name, kind, parent, codes, formerNames, district);
    }
}
