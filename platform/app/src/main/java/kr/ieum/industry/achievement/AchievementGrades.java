package kr.ieum.industry.achievement;

import java.util.Map;
import java.util.Optional;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The grades of a year for whoever computes with them; called within a transaction of the ministry. */
@Component
public class AchievementGrades {

    private final AchievementStore store;

    AchievementGrades(AchievementStore store) {
        this.store = store;
    }

    /** Those that hold; none while they are only proposed. */
    public Map<TenantId, Grade> fixed(int year) {
        return store.find(year)
                .filter(Achievement::isFixed)
                .map(Achievement::grades)
                .orElse(Map.of());
    }

    public Optional<Achievement> find(int year) {
        return store.find(year);
    }
}
