package kr.ieum.x.gyeongnamstrategicsafety.links;

import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;

/** Moves a link to another stage, with a reason where one is needed. */
final class MoveForm {

    private MoveForm() {}

    static FormDialog of(Part part, LinkDesk desk, Link link, Runnable changed) {
        var form = part.form();
        var stage = form.required(form.choice(
                "links.to-stage",
                link.stage().next().stream().sorted().toList(),
                value -> desk.labels().of("stage", value, part.locale())));
        var reason = form.lines("links.reason", 1_000);
        reason.setHelperText(part.text("links.reason.help"));
        form.check(
                reason,
                value -> stage.getValue() == null || !link.stage().needsReason(stage.getValue()) || !value.isBlank(),
                part.text("links.reason-missing"));
        var now = desk.labels().of("stage", link.stage(), part.locale());
        return form.ask(part.text("links.move-from", link.firmName(), now), () -> {
            desk.links().move(link, stage.getValue(), reason.getValue());
            Notices.success(part.text("links.moved"));
            changed.run();
        });
    }
}
