package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kr.ieum.plugins.PluginStep;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.text.Moments;

/** What happened to a plugin, the latest first. */
class StepTimeline extends Composite<OrderedList> {

    StepTimeline(List<PluginStep> steps, Moments moments) {
        getContent().addClassName("timeline");
        steps.forEach(step -> getContent().add(item(step, moments)));
    }

    private ListItem item(PluginStep step, Moments moments) {
        var what = new Span(getTranslation(
                "plugins.history.step", getTranslation("plugins.step." + step.action()), step.version()));
        what.addClassName("timeline-title");
        var when = new Paragraph(getTranslation("plugins.by", moments.minute(step.at()), step.actor()));
        var item = new ListItem(what, when);
        if (step.detail() != null) {
            var detail = new Paragraph(detail(step.action(), step.detail()));
            detail.addClassName("timeline-detail");
            item.add(detail);
        }
        return item;
    }

    private String detail(Action action, String detail) {
        return switch (action) {
            case INSTALLED, ERASED -> getTranslation("plugins.dialog.checksum", detail);
            case UNINSTALLED -> getTranslation("plugins.keep-until-day", detail);
            default -> detail;
        };
    }
}
