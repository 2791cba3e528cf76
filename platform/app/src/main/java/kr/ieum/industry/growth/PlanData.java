package kr.ieum.industry.growth;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.industry.growth.GrowthRefused.Why;
import org.jspecify.annotations.Nullable;

/**
 * What a growth plan says.
 *
 * @param strategy in words, up to 2,000 characters; may be empty
 * @param recommender the body that recommended the firm, up to 200 characters; empty where none did
 * @param diagnosis one rating for an area at most
 * @param needs one for a kind at most
 * @param goals one for a figure at most
 */
public record PlanData(
        String strategy, String recommender, List<AreaRating> diagnosis, List<PlanNeed> needs, List<PlanGoal> goals)
        implements Serializable {

    public static final PlanData EMPTY = new PlanData("", "", List.of(), List.of(), List.of());

    private static final int LONG = 1_000;
    private static final int LONGEST = 2_000;
    private static final int SHORT = 200;

    public PlanData {
        strategy = strategy.strip();
        recommender = recommender.strip();
        diagnosis = List.copyOf(diagnosis);
        needs = List.copyOf(needs);
        goals = List.copyOf(goals);
    }

    /**
     * @param areas of the diagnosis
     * @throws GrowthRefused when a rule is broken
     */
    void check(Set<String> areas, SupportPackage supports) {
        GrowthRefused.require(Why.STRATEGY, strategy.length() <= LONGEST);
        GrowthRefused.require(Why.RECOMMENDER, recommender.length() <= SHORT);
        GrowthRefused.require(
                Why.RATING,
                areOnce(diagnosis, AreaRating::area)
                        && diagnosis.stream()
                                .allMatch(each -> areas.contains(each.area())
                                        && each.note().length() <= LONG));
        GrowthRefused.require(
                Why.NEED,
                areOnce(needs, PlanNeed::kind)
                        && needs.stream()
                                .allMatch(each -> supports.has(each.kind())
                                        && !each.reason().isEmpty()
                                        && each.reason().length() <= LONG));
        GrowthRefused.require(
                Why.GOAL, areOnce(goals, PlanGoal::figure) && goals.stream().allMatch(PlanGoal::isSound));
    }

    PlanData withGoals(List<PlanGoal> others) {
        return new PlanData(strategy, recommender, diagnosis, needs, others);
    }

    /** For the history of changes. */
    Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("strategy", strategy);
        values.put("recommender", recommender);
        values.put(
                "diagnosis",
                diagnosis.stream()
                        .map(each -> List.of(each.area(), each.rating().name(), each.note()))
                        .toList());
        values.put(
                "needs",
                needs.stream().map(each -> List.of(each.kind(), each.reason())).toList());
        values.put(
                "goals",
                goals.stream()
                        .map(each -> List.of(
                                each.figure().name(),
                                String.valueOf(each.baseYear()),
                                String.valueOf(each.baseValue()),
                                String.valueOf(each.targetYear()),
                                String.valueOf(each.targetValue())))
                        .toList());
        return values;
    }

    private static <T> boolean areOnce(List<T> parts, Function<T, Object> key) {
        return parts.stream().map(key).collect(Collectors.toSet()).size() == parts.size();
    }
}
