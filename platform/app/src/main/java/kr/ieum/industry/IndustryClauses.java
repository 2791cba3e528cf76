package kr.ieum.industry;

import java.util.List;
import java.util.Set;
import kr.ieum.identity.Role;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.ClauseSource;
import kr.ieum.text.LocalizedName;
import org.springframework.stereotype.Component;

/** The clauses of task ① that the screens of regional industries carry out. */
@Component
class IndustryClauses implements ClauseSource {

    private static final Set<Role> REGION =
            Set.of(Role.REGION_OFFICER, Role.REGION_ADMIN, Role.REGIONAL_OFFICER, Role.SUPPORT_OFFICER);
    private static final Set<Role> MINISTRY = Set.of(Role.MINISTRY_ANALYST, Role.MINISTRY_ADMIN);

    @Override
    public List<ClausePlace> clausePlaces() {
        var catalogue = new LocalizedName("주축·미래 신산업", "Regional industries");
        var classification = new LocalizedName("기업 유형 산정", "Classification of firms");
        var pipeline = new LocalizedName("기업 육성 단계", "Growth of firms by class");
        var leading = new LocalizedName("지역혁신 선도기업", "Leading innovators");
        var joint = new LocalizedName("초광역 협력", "Joint fields");
        var growth = new LocalizedName("성장계획", "Growth plans");
        var allocation = new LocalizedName("지역 배분", "Allocation");
        return List.of(
                new ClausePlace("1.1", catalogue, "industries", REGION),
                new ClausePlace("1.1", catalogue, "nation/industries", MINISTRY),
                new ClausePlace("1.2", pipeline, "nation/pipeline", MINISTRY),
                new ClausePlace("1.2", growth, "growth-plans", REGION),
                new ClausePlace("1.2", growth, "nation/growth", MINISTRY),
                new ClausePlace("1.3", classification, "industry/classification", REGION),
                new ClausePlace("1.3", classification, "industry/what-if", MINISTRY),
                new ClausePlace("1.4", pipeline, "pipeline", REGION),
                new ClausePlace("1.4", pipeline, "nation/pipeline", MINISTRY),
                new ClausePlace("1.5", growth, "growth-plans", REGION),
                new ClausePlace("1.5", growth, "nation/growth", MINISTRY),
                new ClausePlace("1.6", growth, "growth-plans", REGION),
                new ClausePlace("1.6", growth, "nation/growth", MINISTRY),
                new ClausePlace("1.7", growth, "growth-plans", REGION),
                new ClausePlace("1.7", growth, "nation/growth", MINISTRY),
                new ClausePlace("1.8", growth, "growth-plans", REGION),
                new ClausePlace("1.8", growth, "nation/growth", MINISTRY),
                new ClausePlace("1.9", joint, "joint", REGION),
                new ClausePlace("1.10", joint, "nation/joint", MINISTRY),
                new ClausePlace("1.11", joint, "joint", REGION),
                new ClausePlace("1.12", joint, "joint", REGION),
                new ClausePlace("1.13", allocation, "industry/allocation", MINISTRY),
                new ClausePlace("1.14", allocation, "industry/allocation", MINISTRY),
                new ClausePlace("1.15", allocation, "industry/allocation", MINISTRY),
                new ClausePlace("10.6", leading, "leading-firms", REGION),
                new ClausePlace("10.6", leading, "nation/leading-firms", MINISTRY));
    }
}
