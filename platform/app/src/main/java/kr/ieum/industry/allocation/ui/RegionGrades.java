package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;

/** One choice of a grade for each region. */
class RegionGrades extends Composite<Div> {

    private final Map<TenantId, Select<Grade>> choices = new LinkedHashMap<>();

    RegionGrades(List<TenantId> members, AllocationTexts texts, Runnable changed) {
        getContent().addClassName("region-grades");
        for (var member : members) {
            var choice = new Select<Grade>();
            choice.setLabel(texts.region(member));
            choice.setItems(Grade.values());
            choice.addThemeVariants(SelectVariant.LUMO_SMALL);
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
            choices.put(member, choice);
            getContent().add(choice);
        }
    }

    void show(Map<TenantId, Grade> grades) {
        choices.forEach((region, choice) -> choice.setValue(grades.getOrDefault(region, Grade.B)));
    }

    Map<TenantId, Grade> grades() {
        var grades = new LinkedHashMap<TenantId, Grade>();
        choices.forEach((region, choice) -> grades.put(region, choice.getValue()));
        return grades;
    }
}
