package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.industry.PolicyYears;
import kr.ieum.industry.growth.GrowthList;
import kr.ieum.industry.growth.GrowthPlan;
import kr.ieum.industry.growth.GrowthPlans;
import kr.ieum.industry.growth.PlanCandidate;
import kr.ieum.industry.growth.SupportPackage;
import kr.ieum.industry.growth.SupportPackages;
import kr.ieum.plugin.Organizations;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways to begin a plan and to change one. */
@Component
class PlanDialogs {

    private final GrowthPlans plans;
    private final GrowthList list;
    private final SupportPackages packages;
    private final Organizations organizations;
    private final PolicyYears years;
    private final GrowthTexts wording;
    private final Clock clock;

    PlanDialogs(
            GrowthPlans plans,
            GrowthList list,
            SupportPackages packages,
            Organizations organizations,
            PolicyYears years,
            GrowthTexts wording,
            Clock clock) {
        this.plans = plans;
        this.list = list;
        this.packages = packages;
        this.organizations = organizations;
        this.years = years;
        this.wording = wording;
        this.clock = clock;
    }

    /** Asks for a firm that holds a class and has no open plan, then for its plan. */
    void chooseFirm() {
        var firm = new ComboBox<PlanCandidate>(wording.get("firm"));
        firm.setHelperText(wording.get("firm-hint"));
        firm.setRequiredIndicatorVisible(true);
        firm.setItemLabelGenerator(each -> wording.get("candidate", each.name(), wording.of(each.firmClass())));
        firm.setItems(
                query -> list.candidates(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        new FormDialog(
                        wording.get("start"),
                        () -> firm.isEmpty() ? Optional.of(wording.get("firm-missing")) : Optional.empty(),
                        firm)
                .whenSaved(() -> begin(firm.getValue()))
                .open();
    }

    void begin(PlanCandidate firm) {
        var form = form(firm.company(), packages.of(firm.firmClass()));
        var started = new Started();
        var dialog = new FormDialog(
                wording.get("start.of", firm.name(), wording.of(firm.firmClass())),
                () -> save(form, started, firm.company()),
                form.fields());
        wide(dialog)
                .whenSaved(() -> {
                    Notices.success(wording.get("started"));
                    UI.getCurrent().navigate(GrowthTexts.PATH + "/" + Objects.requireNonNull(started.id));
                })
                .open();
    }

    void change(GrowthPlan plan, Runnable saved) {
        var form = form(plan.company(), packages.version(plan.supports()));
        form.set(plan.data());
        new ChangeDialog(plans, plan, form, wording, saved).open();
    }

    static FormDialog wide(FormDialog dialog) {
        dialog.setWidth("56rem");
        dialog.setMaxWidth("100%");
        return dialog;
    }

    private Optional<String> save(PlanForm form, Started started, UUID company) {
        if (!form.check()) {
            return Optional.of(UI.getCurrent().getTranslation("uikit.form.mend-first"));
        }
        try {
            started.id = plans.start(company, form.data());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(wording.refusal(refusal));
        }
    }

    private PlanForm form(UUID company, SupportPackage supports) {
        var bodies = organizations.all().stream()
                .map(body -> body.name().in(wording.locale()))
                .toList();
        return new PlanForm(
                bodies,
                packages.areas(),
                new NeedFields(supports, packages, wording),
                new GoalFields(
                        plans.years(company),
                        LocalDate.now(clock).getYear(),
                        years.all().getLast(),
                        wording),
                wording);
    }

    private static final class Started {
        private @Nullable UUID id;
    }
}
