package kr.ieum.industry.growth;

import java.util.List;
import java.util.Objects;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.Explanation.Input;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Tells how an achievement came about. */
@Component
class ResultBasis {

    private static final String BUNDLE = "industry.growth.";

    private final Texts texts;

    ResultBasis(Texts texts) {
        this.texts = texts;
    }

    /** Only for a goal that has a result. */
    Explanation of(GrowthPlan plan, GoalResult reached) {
        var goal = reached.goal();
        var result = Objects.requireNonNull(reached.result());
        var percent = reached.percent().orElseThrow().toPlainString();
        var figure = texts.both(BUNDLE + "figure." + goal.figure());
        var formula = "%,d ÷ %,d × 100 = %s%%".formatted(result.value(), goal.targetValue(), percent);
        return new Explanation(
                texts.both(BUNDLE + "basis.title", plan.companyName(), figure),
                percent + "%",
                texts.both(BUNDLE + "basis.formula", formula),
                List.of(
                        input("result", goal.figure(), result.year(), result.value(), source(result)),
                        input(
                                "target",
                                goal.figure(),
                                goal.targetYear(),
                                goal.targetValue(),
                                texts.both(BUNDLE + "basis.plan")),
                        input(
                                "base",
                                goal.figure(),
                                goal.baseYear(),
                                goal.baseValue(),
                                new LocalizedName(goal.baseSource(), goal.baseSource()))),
                List.of(),
                reached.isFinal()
                        ? List.of()
                        : List.of(texts.both(
                                BUNDLE + "basis.not-final",
                                String.valueOf(goal.targetYear()),
                                String.valueOf(result.year()))));
    }

    private Input input(String what, GrowthFigure figure, int year, long value, LocalizedName source) {
        return new Input(
                texts.both(BUNDLE + "basis." + what, String.valueOf(year), texts.both(BUNDLE + "unit." + figure)),
                "%,d".formatted(value),
                source,
                null);
    }

    private LocalizedName source(ResultValue result) {
        return result.registered()
                ? texts.both(BUNDLE + "basis.register", result.source())
                : texts.both(BUNDLE + "basis.entered", result.source());
    }
}
