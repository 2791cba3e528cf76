package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.industry.growth.GrowthPlan;
import kr.ieum.industry.growth.GrowthPlans;
import kr.ieum.industry.growth.GrowthState;
import kr.ieum.industry.growth.PlanCandidate;
import kr.ieum.lifecycle.ui.LifeTexts;
import kr.ieum.plugin.Firms;
import kr.ieum.uikit.FirmSection;
import kr.ieum.uikit.FirmSectionSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The growth plans of a firm on its page, and the way to a new one; nothing where it has no class and never had a plan. */
@Component
@Order(110)
class GrowthFirmSection implements FirmSectionSource {

    private final GrowthPlans plans;
    private final Firms firms;
    private final PlanDialogs dialogs;
    private final GrowthTexts wording;

    GrowthFirmSection(GrowthPlans plans, Firms firms, PlanDialogs dialogs, GrowthTexts wording) {
        this.plans = plans;
        this.firms = firms;
        this.dialogs = dialogs;
        this.wording = wording;
    }

    @Override
    public List<FirmSection> firmSections(UUID firm) {
        var all = plans.of(firm);
        var candidate = candidate(firm);
        if (all.isEmpty() && candidate.isEmpty()) {
            return List.of();
        }
        var content = new Div();
        content.addClassName("firm-class");
        content.add(all.isEmpty() ? new Paragraph(wording.get("firm.none")) : list(content, all));
        candidate
                .filter(each -> GrowthTexts.mayWrite() && all.stream().allMatch(GrowthFirmSection::isClosed))
                .ifPresent(each -> content.add(new Button(wording.get("start"), click -> dialogs.begin(each))));
        return List.of(new FirmSection(wording.get("title"), content));
    }

    private Optional<PlanCandidate> candidate(UUID firm) {
        return plans.present(firm)
                .flatMap(period -> Optional.ofNullable(firms.byId(List.of(firm)).get(firm))
                        .map(found -> new PlanCandidate(firm, found.name(), period.of())));
    }

    private UnorderedList list(Div where, List<GrowthPlan> all) {
        var list = new UnorderedList();
        all.forEach(plan -> list.add(new ListItem(
                new Anchor(
                        GrowthTexts.PATH + "/" + plan.id(),
                        wording.get(
                                "firm.plan",
                                wording.of(plan.firmClass()),
                                plan.classSince().toString())),
                new Span(" "),
                LifeTexts.badge(where, plans.cycle(), plan.state()))));
        return list;
    }

    private static boolean isClosed(GrowthPlan plan) {
        return plan.state() == GrowthState.REVIEWED || plan.state() == GrowthState.ENDED;
    }
}
