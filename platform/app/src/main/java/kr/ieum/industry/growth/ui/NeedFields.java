package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ieum.industry.growth.PlanNeed;
import kr.ieum.industry.growth.SupportPackage;
import kr.ieum.industry.growth.SupportPackages;

/** One field for each kind of the package: what has a reason is needed. */
final class NeedFields {

    private static final int LONG = 1_000;

    private final Div rows = new Div();
    private final Map<String, TextField> reasons = new LinkedHashMap<>();

    NeedFields(SupportPackage supports, SupportPackages packages, GrowthTexts wording) {
        rows.addClassName("growth-rows");
        supports.kinds().forEach(kind -> {
            var name = wording.key(kind);
            var label = packages.axisOf(kind)
                    .map(axis -> wording.get("need.label", name, wording.key(axis)))
                    .orElse(name);
            var reason = new TextField(label);
            reason.setMaxLength(LONG);
            reason.setWidthFull();
            reasons.put(kind, reason);
            rows.add(reason);
        });
    }

    Component rows() {
        return rows;
    }

    void set(List<PlanNeed> needs) {
        needs.forEach(need ->
                Optional.ofNullable(reasons.get(need.kind())).ifPresent(reason -> reason.setValue(need.reason())));
    }

    List<PlanNeed> entries() {
        return reasons.entrySet().stream()
                .map(each -> new PlanNeed(each.getKey(), each.getValue().getValue()))
                .filter(need -> !need.reason().isEmpty())
                .toList();
    }
}
