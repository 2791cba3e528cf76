package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.UpgradeStage;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.ui.ChangedAsks;

/** Goes to a newer version: first what it asks for otherwise, then the stages, then how it ended and the way back. */
class UpgradeDialog extends VersionDialog {

    private static final List<UpgradeStage> STAGES =
            List.of(UpgradeStage.STOPPING, UpgradeStage.MIGRATING, UpgradeStage.STARTING);

    private final transient Runnable changed;
    private final Select<Release> version = new Select<>();
    private final Div difference = new Div();

    /** @param upgrades one or more, the newest first */
    UpgradeDialog(PluginService service, Installation installation, List<Release> upgrades, Runnable changed) {
        super(service, installation, changed);
        this.changed = changed;
        setHeaderTitle(getTranslation("plugins.upgrade.title", name()));
        version.setLabel(getTranslation("plugins.upgrade.version"));
        version.setItems(upgrades);
        version.setItemLabelGenerator(Release::version);
        version.addValueChangeListener(change -> showDifference());
        version.setValue(upgrades.getFirst());
        difference.getElement().setAttribute("aria-live", "polite");
        ask(
                new Button(getTranslation("plugins.upgrade.begin"), click -> begin()),
                new Paragraph(getTranslation("plugins.upgrade.now", installation.version())),
                version,
                difference,
                new Paragraph(getTranslation("plugins.upgrade.means", installation.version())),
                alsoRestarted());
    }

    private void showDifference() {
        difference.removeAll();
        difference.add(
                new ChangedAsks(installation().manifest(), version.getValue().manifest()));
    }

    private void begin() {
        var to = version.getValue().id();
        run(STAGES, progress -> service().upgrade(installation().id(), to, progress));
    }

    @Override
    void succeeded() {
        var done = new Paragraph(getTranslation(
                "plugins.upgrade.done", name(), version.getValue().version()));
        done.getElement().setAttribute("role", "status");
        var former = service().generations(installation().pluginId()).stream()
                .filter(kept -> kept.number() == installation().generation())
                .findFirst();
        if (former.isEmpty()) {
            end(List.of(), done);
            return;
        }
        var present = service().plugin(installation().id()).installation();
        var back = new Button(getTranslation("plugins.back.to", former.get().version()), click -> {
            close();
            new GoBackDialog(service(), present, former.get(), changed).open();
        });
        end(
                List.of(back),
                done,
                new Paragraph(
                        getTranslation("plugins.upgrade.kept", installation().version())));
    }
}
