package kr.ieum.x.gyeongnamstrategicsafety.links;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;

/** Who moved a link, when, and why. */
class StepsDialog extends Dialog {

    StepsDialog(PluginContext plugin, LinkDesk desk, Link link) {
        var part = new Part(plugin);
        setHeaderTitle(part.text("links.steps-of", link.firmName()));
        setWidth("40rem");
        setMaxWidth("100%");
        var table = new DataTable(
                part.text("links.steps"),
                List.of(
                        part.text("history.at"),
                        part.text("links.stage"),
                        part.text("history.who"),
                        part.text("links.reason")));
        desk.links()
                .steps(link.id())
                .forEach(step -> table.add(
                        desk.labels().moment(step.at()),
                        List.of(
                                desk.labels().of("stage", step.stage(), part.locale()),
                                step.person().isEmpty() ? "-" : step.person(),
                                step.reason().isBlank() ? "-" : step.reason())));
        add(table);
        getFooter().add(new Button(getTranslation("text.close"), click -> close()));
    }
}
