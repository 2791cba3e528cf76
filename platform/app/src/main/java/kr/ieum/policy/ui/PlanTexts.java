package kr.ieum.policy.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.policy.PlanItem;
import kr.ieum.policy.PlanState;

/** Items of the plan as words. */
final class PlanTexts {

    private PlanTexts() {}

    static StatusBadge badge(RuleTexts texts, PlanState state) {
        return new StatusBadge(
                texts.get("policy.plan.state." + state),
                switch (state) {
                    case PLANNED -> Tone.NEUTRAL;
                    case RUNNING -> Tone.INFORMATION;
                    case DONE -> Tone.SUCCESS;
                    case STOPPED -> Tone.WARNING;
                });
    }

    static String owner(RuleTexts texts, PlanItem item) {
        return item.standing() == null
                ? texts.get("text.none")
                : item.standing().owner();
    }

    /** The items as a file, the headings first. */
    static List<List<String>> lines(RuleTexts texts, List<PlanItem> items) {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.of(
                        "task.label",
                        "plan.item",
                        "plan.ministries",
                        "plan.period",
                        "plan.state",
                        "plan.owner",
                        "plan.note")
                .map(key -> texts.get("policy." + key))
                .toList());
        items.forEach(item -> lines.add(List.of(
                TaskTexts.circled(item.task()),
                item.name().in(texts.locale()),
                item.ministries().in(texts.locale()),
                item.period().in(texts.locale()),
                texts.get("policy.plan.state." + item.state()),
                owner(texts, item),
                item.standing() == null ? "" : item.standing().note())));
        return lines;
    }
}
