package kr.ieum.nation.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ieum.nation.Area;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.Explanation.Input;
import kr.ieum.policy.RuleVersion;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A target beside what there is.
 *
 * @param goal the rule of how many
 * @param parts rules that add up to the goal; none where it has no parts
 * @param scope the rule of the regions that take part
 * @param years the rule of the first and the last year
 * @param day on which was counted
 * @param counts by area; none where nothing can be counted
 * @param path year by year
 */
public record TargetBoard(
        Target target,
        RuleVersion goal,
        List<RuleVersion> parts,
        RuleVersion scope,
        RuleVersion years,
        LocalDate day,
        List<TargetCount> counts,
        List<TargetYear> path) {

    /** The tenants that regions have in common, together. */
    public static final String JOINT = "joint";
    /** The regions without what they have in common. */
    public static final String PILLAR = "pillar";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TargetBoard {
        parts = List.copyOf(parts);
        counts = List.copyOf(counts);
        path = List.copyOf(path);
    }

    public Optional<TargetCount> count(String area) {
        return counts.stream().filter(count -> count.area().equals(area)).findFirst();
    }

    /** In the whole country; null when it is withheld or cannot be counted. */
    public @Nullable Long actual() {
        return count(Area.COUNTRY).map(TargetCount::value).orElse(null);
    }

    public boolean takesPart(String region) {
        return scope.members().contains(region);
    }

    /** Such as 280 + 20 = 300. */
    public String partsFormula() {
        return parts.stream().map(part -> String.valueOf(part.whole())).collect(Collectors.joining(" + ")) + " = "
                + partsSum();
    }

    /** Whether the parts of the goal add up to it (G4). */
    public boolean partsFit() {
        return parts.isEmpty() || partsSum() == goal.whole();
    }

    private int partsSum() {
        return parts.stream().mapToInt(RuleVersion::whole).sum();
    }

    /** How the count of the country came about, and what part of the goal it is. */
    public Explanation explain() {
        var actual = Objects.requireNonNull(actual());
        var percent = BigDecimal.valueOf(actual).multiply(HUNDRED).divide(goal.number(), 1, RoundingMode.HALF_UP);
        var formula = "%d ÷ %d × 100 = %s%%".formatted(actual, goal.whole(), percent);
        var rules = new ArrayList<>(List.of(goal));
        rules.addAll(parts);
        rules.add(scope);
        return new Explanation(
                goal.rule().name(), percent + "%", new LocalizedName(formula, formula), inputs(), rules, limits());
    }

    /** How the count of an area came about: of a part of the country there is no goal to compare with. */
    public Explanation explain(String area, LocalizedName name) {
        var value = count(area).map(TargetCount::value).map(String::valueOf).orElse(null);
        var title = new LocalizedName(
                goal.rule().name().ko() + ", " + name.ko(), goal.rule().name().en() + ", " + name.en());
        var counted = Objects.requireNonNullElse(value, "–");
        return new Explanation(
                title,
                counted,
                new LocalizedName(counted, counted),
                List.of(input(area, name.ko(), name.en())),
                List.of(goal, scope),
                limits());
    }

    private List<Input> inputs() {
        var inputs = new ArrayList<Input>();
        if (!parts.isEmpty()) {
            inputs.add(input(PILLAR, "시도", "Regions"));
            inputs.add(input(JOINT, "초광역", "Across regions"));
        }
        inputs.add(input(Area.COUNTRY, "전국", "Country"));
        return inputs;
    }

    private Input input(String area, String ko, String en) {
        var source = target == Target.LEADING
                ? new LocalizedName("시도가 근거를 적고 정한 선도기업", "Leading firms decided by the regions with evidence")
                : new LocalizedName("모든 단계를 마치고 끝난 성장 프로젝트", "Growth projects that ended with all steps done");
        var value = count(area).map(TargetCount::value).map(String::valueOf).orElse(null);
        return new Input(new LocalizedName(ko, en), value, source, day);
    }

    private List<LocalizedName> limits() {
        return target == Target.LEADING
                ? List.of(
                        new LocalizedName(
                                "여러 시도에 있는 기업은 한 번만, 초광역에도 있으면 초광역에서 센다",
                                "A firm known in several regions counts once, across regions where it stands there"),
                        new LocalizedName(
                                "1~2곳인 칸과 그 칸을 짐작하게 하는 칸은 값을 보이지 않는다",
                                "Counts of one or two, and those they would follow from, are withheld"))
                : List.of(new LocalizedName(
                        "끝남은 성공의 근거로 쓰는 우리 기준이다. 방안은 성공을 어떻게 아는지 적지 않았다",
                        "That it ended is our test of success; the paper gives none"));
    }

    /** How the way to the goal was drawn. */
    public Explanation explainPath() {
        var last = path.getLast();
        var formula = "%d × 1 ÷ %d = %s"
                .formatted(goal.whole(), path.size(), path.getFirst().path());
        return new Explanation(
                new LocalizedName("해마다의 목표 경로", "The way to the target, year by year"),
                last.year() + " " + last.path().stripTrailingZeros().toPlainString(),
                new LocalizedName(formula, formula),
                List.of(),
                List.of(goal, years),
                List.of(new LocalizedName(
                        "방안은 마지막 해의 목표만 적었다. 해마다 같은 수만큼 는다고 보고 우리가 그은 경로다",
                        "The paper gives the last year alone; equal steps for each year are our own")));
    }
}
