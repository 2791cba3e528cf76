package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * A radio button of the browser's own. Those of one group may stand in different cells of a table, and the arrow keys
 * still go from one to the next.
 */
@Tag("input")
class Radio extends Component {

    /**
     * @param group the same for all of which one is chosen
     * @param label for those who do not see where the button stands
     */
    Radio(String group, String label, Runnable chosen) {
        getElement().setAttribute("type", "radio");
        getElement().setAttribute("name", group);
        getElement().setAttribute("aria-label", label);
        getElement().addEventListener("change", change -> chosen.run());
    }

    void check(boolean checked) {
        getElement().setProperty("checked", checked);
    }
}
