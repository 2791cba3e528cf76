package kr.ieum.industry.allocation;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ieum.industry.Grade;
import kr.ieum.industry.achievement.AchievementData;
import kr.ieum.industry.achievement.AchievementService;
import kr.ieum.industry.achievement.AchievementState;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sheets in their states, for tests. */
@Component
public class SheetData {

    private final AchievementData achievements;
    private final AchievementService service;
    private final AllocationService allocations;
    private final AllocationRules rules;
    private final LifeCycles cycles;
    private final LifeCycle<AchievementState> gradeCycle;
    private final LifeCycle<SheetState> cycle;

    SheetData(
            AchievementData achievements,
            AchievementService service,
            AllocationService allocations,
            AllocationRules rules,
            LifeCycles cycles,
            LifeCycle<AchievementState> gradeCycle,
            LifeCycle<SheetState> cycle) {
        this.achievements = achievements;
        this.service = service;
        this.allocations = allocations;
        this.rules = rules;
        this.cycles = cycles;
        this.gradeCycle = gradeCycle;
        this.cycle = cycle;
    }

    /** Neither sheets nor what they stand on. */
    public void clear() {
        achievements.clear();
    }

    public UUID draft(int year) {
        return allocations.draft(year, rules.of(year).allocation(), grades(year), null);
    }

    /** Those that {@link #fixGrades} leads to: two of S, four of A, four of B, three of C, one of D. */
    public Map<TenantId, Grade> grades(int year) {
        var grades = new java.util.LinkedHashMap<TenantId, Grade>();
        rules.of(year).allocation().members().forEach(member -> {
            var letter = "SSAAAABBBBCCCD".substring(grades.size(), grades.size() + 1);
            grades.put(member, Grade.valueOf(letter));
        });
        return grades;
    }

    public void fixGrades(int year) {
        achievements.growing();
        var achievement = service.measure(year);
        var stand = cycles.get(gradeCycle, achievement.id());
        cycles.take(gradeCycle, achievement.id(), stand.version(), "fix", new Grounds(null, "심의 결과 3호"));
    }

    public void reopenGrades(int year) {
        var id = service.find(year).orElseThrow().id();
        cycles.take(gradeCycle, id, cycles.get(gradeCycle, id).version(), "reopen", Grounds.because("다시 정함"));
    }

    public UUID published(int year) {
        fixGrades(year);
        var id = draft(year);
        take(id, "approve", new Grounds(null, "장관 결재 21호"));
        take(id, "publish", new Grounds(null, "공문 7호"));
        return id;
    }

    public void take(UUID id, String step, Grounds grounds) {
        cycles.take(cycle, id, cycles.get(cycle, id).version(), step, grounds);
    }

    public <T extends @Nullable Object> T as(String tenant, Supplier<T> action) {
        return achievements.as(tenant, action);
    }
}
