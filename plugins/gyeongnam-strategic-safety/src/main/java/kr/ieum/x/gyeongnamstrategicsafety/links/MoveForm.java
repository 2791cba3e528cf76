package kr.ieum.x.gyeongnamstrategicsafety.links;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.x.gyeongnamstrategicsafety.page.Checks;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;

/** Moves a link to another stage, with a reason where one is needed. */
class MoveForm {

    private final Part part;
    private final LinkDesk desk;
    private final Link link;
    private final Runnable changed;
    private final Checks checks = new Checks();
    private final Select<LinkStage> stage;
    private final TextArea reason;

    MoveForm(PluginContext plugin, LinkDesk desk, Link link, Runnable changed) {
        this.part = new Part(plugin);
        this.desk = desk;
        this.link = link;
        this.changed = changed;
        stage = checks.required(new Select<LinkStage>());
        stage.setLabel(part.text("links.to-stage"));
        stage.setItems(link.stage().next().stream().sorted().toList());
        stage.setItemLabelGenerator(value -> desk.labels().of("stage", value, part.locale()));
        reason = checks.check(
                new TextArea(part.text("links.reason")),
                value -> stage.getValue() == null || !link.stage().needsReason(stage.getValue()) || !value.isBlank(),
                part.text("links.reason-missing"));
        reason.setHelperText(part.text("links.reason.help"));
        reason.setMaxLength(1_000);
    }

    void open() {
        var now = desk.labels().of("stage", link.stage(), part.locale());
        new FormDialog(part.text("links.move-from", link.firmName(), now), this::save, stage, reason).open();
    }

    private Optional<String> save() {
        return part.save(checks, () -> {
            desk.links().move(link, stage.getValue(), reason.getValue());
            Notices.success(part.text("links.moved"));
            changed.run();
        });
    }
}
