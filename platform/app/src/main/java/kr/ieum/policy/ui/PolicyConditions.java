package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ieum.policy.PolicyTask;
import org.jspecify.annotations.Nullable;

/** What the pages of the policy are narrowed by: words and a task; the same stands in their addresses. */
class PolicyConditions extends Composite<Div> {

    private static final String WORDS = "q";
    private static final String TASK = "task";

    private final TextField words = new TextField();
    private final Select<PolicyTask> task = new Select<>();
    private final transient List<PolicyTask> tasks;
    private final transient Runnable changed;

    /**
     * Words and a task.
     *
     * @param changed told when the user has changed a condition
     */
    static PolicyConditions of(RuleTexts texts, List<PolicyTask> tasks, Runnable changed) {
        var conditions = new PolicyConditions(texts, tasks, changed);
        conditions.getContent().addComponentAsFirst(conditions.words);
        return conditions;
    }

    /** A task alone. */
    static PolicyConditions ofTask(RuleTexts texts, List<PolicyTask> tasks, Runnable changed) {
        return new PolicyConditions(texts, tasks, changed);
    }

    private PolicyConditions(RuleTexts texts, List<PolicyTask> tasks, Runnable changed) {
        this.tasks = tasks;
        this.changed = changed;
        words.setLabel(getTranslation("policy.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        task.setLabel(getTranslation("policy.task.label"));
        task.setItems(tasks);
        task.setEmptySelectionAllowed(true);
        task.setEmptySelectionCaption(getTranslation("policy.task.all"));
        task.setItemLabelGenerator(each ->
                each == null ? getTranslation("policy.task.all") : TaskTexts.named(texts, each.number(), each.name()));
        getContent().addClassNames("search-bar", "policy-conditions");
        watch(words);
        with(task);
    }

    /** Adds a condition of the page's own. */
    final <C extends Component & HasValue<?, ?>> PolicyConditions with(C field) {
        watch(field);
        getContent().add(field);
        return this;
    }

    private void watch(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    String words() {
        return words.getValue();
    }

    @Nullable Integer task() {
        return task.isEmpty() ? null : task.getValue().number();
    }

    void read(QueryParameters query) {
        words.setValue(query.getSingleParameter(WORDS).orElse(""));
        setTask(query.getSingleParameter(TASK).orElse(""));
    }

    void setTask(String number) {
        task.setValue(find(number).orElse(null));
    }

    /** Puts what is chosen into the parameters of an address. */
    void write(Map<String, String> query) {
        if (!words.isEmpty()) {
            query.put(WORDS, words.getValue());
        }
        if (!task.isEmpty()) {
            query.put(TASK, String.valueOf(task.getValue().number()));
        }
    }

    private Optional<PolicyTask> find(String number) {
        return tasks.stream()
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst();
    }
}
