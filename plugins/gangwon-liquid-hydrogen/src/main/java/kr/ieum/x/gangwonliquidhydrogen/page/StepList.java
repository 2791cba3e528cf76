package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Function;
import kr.ieum.plugin.ui.DataTable;

/** Who led a record where, when and why. */
public class StepList extends Composite<Div> {

    /** @param names the word for a state */
    public StepList(Words words, List<Step> steps, Function<String, String> names) {
        var table = new DataTable(
                words.get("steps"),
                List.of(
                        words.get("steps.state"),
                        words.get("steps.when"),
                        words.get("steps.who"),
                        words.get("steps.words")));
        steps.forEach(step -> table.add(
                names.apply(step.state()), List.of(words.moment(step.madeAt()), step.madeBy(), step.words())));
        table.getContent().addClassName("text-table");
        getContent().add(new H2(words.get("steps")), table);
        getContent().addClassName("details-section");
    }
}
