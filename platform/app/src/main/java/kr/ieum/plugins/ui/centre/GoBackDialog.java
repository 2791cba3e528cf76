package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kr.ieum.plugins.Generation;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.UpgradeStage;
import kr.ieum.plugins.ui.ChangedAsks;

/** Goes to a generation that is kept: first what that means for the data, then the stages, then how it ended. */
class GoBackDialog extends VersionDialog {

    private static final List<UpgradeStage> STAGES = List.of(UpgradeStage.STOPPING, UpgradeStage.STARTING);

    private final transient Generation target;

    GoBackDialog(PluginService service, Installation installation, Generation target, Runnable changed) {
        super(service, installation, changed);
        this.target = target;
        setHeaderTitle(getTranslation("plugins.back.title", name(), target.version()));
        var data = target.hasData() || installation.manifest().tables().isEmpty()
                ? getTranslation("plugins.back.data", installation.version(), target.version())
                : getTranslation("plugins.back.no-data", installation.version(), target.version());
        ask(
                new Button(getTranslation("plugins.back.to", target.version()), click -> begin()),
                new Paragraph(data),
                new Paragraph(getTranslation("plugins.back.forward", installation.version())),
                alsoRestarted(),
                new ChangedAsks(installation.manifest(), target.manifest()));
    }

    private void begin() {
        run(STAGES, progress -> service().goTo(installation().id(), target.number(), progress));
    }

    @Override
    void succeeded() {
        var done = new Paragraph(getTranslation("plugins.back.done", name(), target.version()));
        done.getElement().setAttribute("role", "status");
        end(List.of(), done);
    }
}
