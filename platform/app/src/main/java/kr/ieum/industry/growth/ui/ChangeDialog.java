package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.industry.growth.GrowthPlan;
import kr.ieum.industry.growth.GrowthPlans;
import kr.ieum.industry.growth.GrowthRefused;
import kr.ieum.industry.growth.PlanData;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;

/** Changes a plan; when somebody else was faster, shows both and lets the user choose. */
final class ChangeDialog {

    private final GrowthPlans plans;
    private final GrowthPlan plan;
    private final PlanForm form;
    private final GrowthTexts wording;
    private final Runnable saved;
    private final FormDialog dialog;

    ChangeDialog(GrowthPlans plans, GrowthPlan plan, PlanForm form, GrowthTexts wording, Runnable saved) {
        this.plans = plans;
        this.plan = plan;
        this.form = form;
        this.wording = wording;
        this.saved = saved;
        dialog = PlanDialogs.wide(new FormDialog(
                wording.get("change.of", plan.companyName()), () -> save(plan.version()), form.fields()));
    }

    void open() {
        dialog.open();
    }

    private Optional<String> save(int version) {
        if (!form.check()) {
            return Optional.of(UI.getCurrent().getTranslation("uikit.form.mend-first"));
        }
        try {
            plans.change(plan.id(), version, form.data());
        } catch (GrowthRefused refused) {
            if (refused.why() == GrowthRefused.Why.MOVED_ON) {
                showConflict(plans.get(plan.id()));
            }
            return Optional.of(wording.refusal(refused));
        } catch (Refusal refusal) {
            return Optional.of(wording.refusal(refusal));
        }
        Notices.success(wording.get("changed"));
        saved.run();
        return Optional.empty();
    }

    private void showConflict(GrowthPlan now) {
        var mine = form.data();
        var theirs = now.data();
        var values = List.of(
                value("recommender", PlanData::recommender, mine, theirs),
                value("diagnosis", data -> lines(data.diagnosis(), wording::line), mine, theirs),
                value("needs", data -> lines(data.needs(), wording::line), mine, theirs),
                value("goals", data -> lines(data.goals(), wording::line), mine, theirs),
                value("strategy", PlanData::strategy, mine, theirs));
        new ConflictDialog(values, () -> saveMine(now.version()), this::takeTheirs).open();
    }

    private void saveMine(int version) {
        if (save(version).isEmpty()) {
            dialog.close();
        }
    }

    private void takeTheirs() {
        dialog.close();
        saved.run();
    }

    private ConflictDialog.Value value(String key, Function<PlanData, String> said, PlanData mine, PlanData theirs) {
        return new ConflictDialog.Value(wording.get(key), said.apply(mine), said.apply(theirs));
    }

    private static <T> String lines(List<T> parts, Function<T, String> line) {
        return parts.stream().map(line).collect(Collectors.joining("\n"));
    }
}
