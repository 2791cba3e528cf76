package kr.ieum.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.PolicyYears;
import kr.ieum.industry.growth.AreaRating;
import kr.ieum.industry.growth.AreaRating.Rating;
import kr.ieum.industry.growth.FirmYear;
import kr.ieum.industry.growth.GrowthFigure;
import kr.ieum.industry.growth.PlanData;
import kr.ieum.industry.growth.PlanGoal;
import kr.ieum.industry.growth.PlanNeed;
import kr.ieum.industry.growth.SupportData;
import kr.ieum.industry.growth.SupportPackages;
import kr.ieum.plugin.Organizations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What made-up growth plans say: the packages and bodies are real, all else is marked as an example. */
@Component
@ConditionalOnBooleanProperty("ieum.demo")
class GrowthPapers {

    private static final long WON = 50_000_000;
    private static final int GROWTH_IN_PERCENT = 120;
    private static final int HUNDRED = 100;
    private static final List<Rating> RATINGS = List.of(Rating.STRENGTH, Rating.AVERAGE, Rating.WEAKNESS);

    private final SupportPackages packages;
    private final Organizations organizations;
    private final PolicyYears years;
    private final Clock clock;

    GrowthPapers(SupportPackages packages, Organizations organizations, PolicyYears years, Clock clock) {
        this.packages = packages;
        this.organizations = organizations;
        this.years = years;
        this.clock = clock;
    }

    /**
     * @param known of the firm, the latest year first
     * @param over whether the goals are of a year that has passed
     */
    PlanData plan(FirmClass firmClass, List<FirmYear> known, boolean over) {
        var supports = packages.of(firmClass).kinds();
        return new PlanData(
                "시범 자료: 유형에 맞추어 기술과 시장을 함께 넓힙니다.",
                body(),
                diagnosis(),
                supports.stream()
                        .limit(2)
                        .map(kind -> new PlanNeed(kind, "시범 자료: 진단에서 보완할 점으로 나왔습니다."))
                        .toList(),
                Stream.of(GrowthFigure.EMPLOYEES, GrowthFigure.REVENUE)
                        .flatMap(figure -> goal(figure, known, over))
                        .toList());
    }

    /** One of the package, and one that the region's incentive budget paid for. */
    List<SupportData> supports(FirmClass firmClass) {
        var kinds = packages.of(firmClass).kinds();
        var first = kinds.getFirst();
        var axes = packages.axes();
        return List.of(
                support(first, packages.axisOf(first).orElse(axes.getFirst()), 2 * WON),
                support(kinds.getLast(), "by-results", WON));
    }

    private SupportData support(String kind, String axis, long won) {
        var from = LocalDate.now(clock).minusMonths(6);
        return new SupportData(kind, axis, "예시 지원사업(합성)", body(), won, from, from.plusMonths(5), "");
    }

    private List<AreaRating> diagnosis() {
        var areas = packages.areas();
        return Stream.iterate(0, place -> place < areas.size(), place -> place + 1)
                .map(place -> new AreaRating(areas.get(place), RATINGS.get(place % RATINGS.size()), "시범 자료"))
                .toList();
    }

    /** From the earliest year known to the latest, or to the last of the policy. */
    private Stream<PlanGoal> goal(GrowthFigure figure, List<FirmYear> known, boolean over) {
        var having = known.stream()
                .filter(year -> year.known().getOrDefault(figure, 0L) > 0)
                .toList();
        if (having.isEmpty()) {
            return Stream.empty();
        }
        var base = having.getLast();
        var value = base.known().getOrDefault(figure, 0L);
        var target = over && having.size() > 1
                ? having.getFirst().year()
                : years.all().getLast();
        return Stream.of(new PlanGoal(
                figure, base.year(), value, base.source(), target, Math.max(1, value * GROWTH_IN_PERCENT / HUNDRED)));
    }

    private String body() {
        return organizations.all().stream()
                .filter(each -> each.kind().equals("technopark"))
                .map(each -> each.name().ko())
                .findFirst()
                .orElse("예시 추천 기관");
    }
}
