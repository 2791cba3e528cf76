package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** Shows where in the wizard one is; the steps are numbered by the list itself. */
class StepTrail extends Composite<Nav> {

    /** The wizard's steps. */
    enum Step {
        FILE,
        MAPPING,
        PREVIEW,
        COMMIT
    }

    StepTrail(Step now) {
        var list = new OrderedList();
        for (var step : Step.values()) {
            var item = new ListItem(getTranslation("exchange.step." + step));
            if (step == now) {
                item.getElement().setAttribute("aria-current", "step");
            }
            item.addClassName(step.compareTo(now) < 0 ? "import-step-done" : "import-step");
            list.add(item);
        }
        getContent().addClassName("import-steps");
        getContent().getElement().setAttribute("aria-label", getTranslation("exchange.wizard.steps"));
        getContent().add(list);
    }
}
