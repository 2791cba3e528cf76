package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import kr.ieum.plugins.UpgradeStage;

/** How far a change of versions has come, stage by stage; a screen reader hears each stage as it begins. */
class StageList extends Composite<Div> {

    private final transient List<UpgradeStage> stages;
    private final OrderedList list = new OrderedList();
    private final Paragraph now = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    /** @param stages in their order, without {@link UpgradeStage#DONE} */
    StageList(List<UpgradeStage> stages) {
        this.stages = List.copyOf(stages);
        now.getElement().setAttribute("role", "status");
        bar.setMax(stages.size());
        bar.getElement().setAttribute("aria-label", getTranslation("plugins.stages"));
        stages.forEach(stage -> list.add(new ListItem(name(stage))));
        getContent().addClassName("plugin-stages");
        getContent().add(now, bar, list);
        reach(stages.getFirst());
    }

    void reach(UpgradeStage reached) {
        var place = reached == UpgradeStage.DONE ? stages.size() : stages.indexOf(reached);
        bar.setValue(place);
        for (var index = 0; index < stages.size(); index++) {
            mark((ListItem) list.getComponentAt(index), stages.get(index), Integer.compare(index, place));
        }
        if (place < stages.size()) {
            now.setText(getTranslation("plugins.stage.now", name(reached), place + 1, stages.size()));
        }
    }

    /** @param when below 0 for done, 0 for now, above 0 for later */
    private void mark(ListItem item, UpgradeStage stage, int when) {
        item.setText(when < 0 ? getTranslation("plugins.stage.done", name(stage)) : name(stage));
        item.setClassName("stage-done", when < 0);
        item.setClassName("stage-now", when == 0);
        if (when == 0) {
            item.getElement().setAttribute("aria-current", "step");
        } else {
            item.getElement().removeAttribute("aria-current");
        }
    }

    private String name(UpgradeStage stage) {
        return getTranslation("plugins.stage." + stage);
    }
}
