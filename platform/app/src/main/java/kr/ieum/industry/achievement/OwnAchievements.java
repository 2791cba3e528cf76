package kr.ieum.industry.achievement;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a region may see of its own results: its line of a year once the grades are fixed. The database sees to that. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class OwnAchievements {

    private final AchievementStore store;

    OwnAchievements(AchievementStore store) {
        this.store = store;
    }

    /** With the reader's own region alone. */
    public Optional<Achievement> find(int year) {
        return store.find(year);
    }
}
