package kr.ieum.industry.leading;

import java.util.List;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.Explanation.Input;
import kr.ieum.policy.RuleVersion;
import kr.ieum.text.LocalizedName;

/**
 * How many leading innovators are in term, and how many there should be (requirement 10.6: four to nine).
 *
 * @param fewest the rule of the least number
 * @param most the rule of the greatest number
 */
public record Roster(int inTerm, RuleVersion fewest, RuleVersion most) {

    public boolean isTooFew() {
        return inTerm < fewest.whole();
    }

    public boolean isTooMany() {
        return inTerm > most.whole();
    }

    public Explanation explain(java.time.LocalDate today) {
        var source = new LocalizedName("선도기업 명단", "List of leading innovators");
        var comparison = "%d ≤ %d ≤ %d".formatted(fewest.whole(), inTerm, most.whole());
        var fits = !isTooFew() && !isTooMany();
        return new Explanation(
                new LocalizedName("기간 중인 선도기업 수", "Leading innovators in term"),
                String.valueOf(inTerm),
                fits
                        ? new LocalizedName(comparison + " 이므로 맞습니다", comparison + " holds")
                        : new LocalizedName(comparison + " 이 아니므로 어긋납니다", comparison + " does not hold"),
                List.of(new Input(
                        new LocalizedName("오늘 기간 중인 지정", "Designations in term today"),
                        String.valueOf(inTerm),
                        source,
                        today)),
                List.of(fewest, most));
    }
}
