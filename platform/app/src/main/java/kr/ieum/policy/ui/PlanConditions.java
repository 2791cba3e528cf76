package kr.ieum.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.policy.PlanFilter;
import kr.ieum.policy.PlanState;
import kr.ieum.policy.PolicyTask;

/** What the plan is narrowed by; the same stands in the address. */
class PlanConditions extends Composite<Div> {

    private static final String STATE = "state";

    private final PolicyConditions task;
    private final Select<PlanState> state = new Select<>();

    PlanConditions(RuleTexts texts, List<PolicyTask> tasks, Runnable changed) {
        state.setLabel(getTranslation("policy.plan.state"));
        state.setItems(PlanState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("policy.plan.state.all"));
        state.setItemLabelGenerator(
                each -> getTranslation(each == null ? "policy.plan.state.all" : "policy.plan.state." + each));
        task = PolicyConditions.ofTask(texts, tasks, changed).with(state);
        getContent().add(task);
    }

    PlanFilter filter() {
        return new PlanFilter(task.task(), state.getValue());
    }

    void read(QueryParameters query) {
        task.read(query);
        var wanted = query.getSingleParameter(STATE).orElse("");
        state.setValue(Stream.of(PlanState.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(null));
    }

    QueryParameters written() {
        var query = new HashMap<String, String>();
        task.write(query);
        if (!state.isEmpty()) {
            query.put(STATE, state.getValue().name());
        }
        return QueryParameters.simple(query);
    }
}
