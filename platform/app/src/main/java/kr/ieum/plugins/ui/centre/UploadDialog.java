package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugins.PluginOverview;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.archive.PluginArchive;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.ui.OneFileUpload;
import kr.ieum.text.Moments;
import kr.ieum.text.Refusal;

/** Upload, look at what the plugin asks for, hand it in; what comes next is up to what the ministry says of the version. */
class UploadDialog extends Dialog {

    private final transient PluginService service;
    private final transient PluginActions next;
    private final transient Moments moments;
    private final Div found = new Div();
    private final Div steps = new Div();

    UploadDialog(PluginService service, PluginActions next, Moments moments) {
        this.service = service;
        this.next = next;
        this.moments = moments;
        setHeaderTitle(getTranslation("plugins.dialog.upload"));
        setWidth("36rem");
        found.addClassName("plugin-found");
        found.getElement().setAttribute("aria-live", "polite");
        steps.addClassName("plugin-next");
        add(
                new Paragraph(getTranslation("plugins.dialog.hint", service.maxSize() >> 20)),
                new OneFileUpload(getTranslation("plugins.dialog.file"), service.maxSize(), this::received, ".jar"),
                found);
        getFooter().add(new Button(getTranslation("text.cancel"), click -> close()), steps);
    }

    private void received(byte[] archive) {
        found.removeAll();
        steps.removeAll();
        try {
            var inspected = service.inspect(archive);
            found.add(new ReleaseFacts(inspected.manifest(), inspected.size(), inspected.sha256()));
            var overview = service.overview();
            overview.releases().stream()
                    .filter(known -> isSame(known, inspected))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> offer(known, overview),
                            () -> step("plugins.dialog.submit", () -> submit(archive)));
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void submit(byte[] archive) {
        steps.removeAll();
        try {
            var release = service.submit(archive);
            if (release.isApproved()) {
                offer(release, service.overview());
            } else {
                close();
                next.changed();
                Notices.success(getTranslation(
                        "plugins.submitted", release.manifest().name().in(getLocale())));
            }
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    /** What can be done with a version that is known. */
    private void offer(Release release, PluginOverview overview) {
        var present = overview.find(release);
        var stop = overview.stop(release);
        if (stop.isPresent()) {
            found.add(new EndReason(stop.get(), moments));
        } else if (!release.isApproved()) {
            note("plugins.dialog.is-" + release.state());
        } else if (present.isEmpty()) {
            step("plugins.dialog.install", () -> {
                close();
                next.install(release);
            });
        } else if (overview.upgradesOf(present.get()).stream()
                .anyMatch(newer -> newer.id().equals(release.id()))) {
            step("plugins.action.upgrade", () -> {
                close();
                next.upgrade(present.get(), List.of(release));
            });
        } else {
            note("plugins.dialog.present", present.get().version());
        }
    }

    private void step(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        steps.add(button);
    }

    private void note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassName("plugin-note");
        found.add(note);
    }

    private void refuse(String words) {
        var message = new Paragraph(words);
        message.addClassName("plugin-refused");
        message.getElement().setAttribute("role", "alert");
        found.add(message);
    }

    private static boolean isSame(Release known, PluginArchive inspected) {
        return known.pluginId().equals(inspected.manifest().id())
                && known.version().equals(inspected.manifest().version())
                && known.sha256().equals(inspected.sha256());
    }
}
