package kr.ieum.industry.growth.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kr.ieum.industry.growth.GrowthPlan;
import kr.ieum.industry.growth.PlanNeed;
import kr.ieum.industry.growth.SupportPackages;
import kr.ieum.plugin.ui.DataTable;

/** The diagnosis of a plan, and its needs beside what the package has. */
final class PlanTables {

    private PlanTables() {}

    /** In the order of the rule; areas that it has given up come first. */
    static DataTable diagnosis(GrowthPlan plan, SupportPackages packages, GrowthTexts wording) {
        var areas = packages.areas();
        var table = new DataTable(wording.get("diagnosis"), wording.columns("diagnosis.", "area", "rating", "note"));
        table.addClassName("text-table");
        plan.data().diagnosis().stream()
                .sorted(Comparator.comparingInt(each -> areas.indexOf(each.area())))
                .forEach(each ->
                        table.add(wording.key(each.area()), List.of(wording.of(each.rating()), shown(each.note()))));
        return table;
    }

    static DataTable supports(GrowthPlan plan, SupportPackages packages, GrowthTexts wording) {
        var reasons = plan.data().needs().stream().collect(Collectors.toMap(PlanNeed::kind, PlanNeed::reason));
        var table = new DataTable(wording.get("package"), wording.columns("package.", "kind", "axis", "need"));
        table.addClassName("text-table");
        packages.version(plan.supports())
                .kinds()
                .forEach(kind -> table.add(
                        wording.key(kind),
                        List.of(packages.axisOf(kind).map(wording::key).orElse("-"), reasons.getOrDefault(kind, "-"))));
        return table;
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
