package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.PluginRow;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.catalogue.Release;

/** What can be done with a plugin, each only where its state allows it; all take effect at once and say so. */
final class PluginActions {

    private final Component page;
    private final PluginService service;
    private final Runnable changed;

    /** @param changed draws the page anew */
    PluginActions(Component page, PluginService service, Runnable changed) {
        this.page = page;
        this.service = service;
        this.changed = changed;
    }

    /** @param upgrades versions that it may go to, the newest first */
    List<Component> of(PluginRow row, List<Release> upgrades) {
        var installation = row.installation();
        var actions = new ArrayList<Component>();
        var state = installation.state();
        if (!upgrades.isEmpty()) {
            actions.add(button("upgrade", installation, () -> upgrade(installation, upgrades)));
        }
        if (state.mayBeDisabled() && !row.mandatory()) {
            actions.add(button("disable", installation, () -> disable(installation)));
        }
        if (state.mayBeEnabled()) {
            var again = state.wantsToRun();
            actions.add(button(again ? "enable-again" : "enable", installation, () -> enable(installation)));
        }
        if (state == InstallationState.REMOVED) {
            actions.add(button("restore", installation, () -> restore(installation)));
        } else if (!row.mandatory()) {
            actions.add(button("uninstall", installation, () -> uninstall(installation)));
        }
        return actions;
    }

    void changed() {
        changed.run();
    }

    void offer(Release release) {
        new InstallDialog(release, () -> install(release)).open();
    }

    void install(Release release) {
        var name = release.manifest().name().in(UI.getCurrent().getLocale());
        run("plugins.installing", "plugins.installed", name, () -> service.install(release.id()));
    }

    void upgrade(Installation installation, List<Release> upgrades) {
        new UpgradeDialog(service, installation, upgrades, changed).open();
    }

    private void enable(Installation installation) {
        run("plugins.enabling", "plugins.enabled", name(installation), () -> service.enable(installation.id()));
    }

    private void disable(Installation installation) {
        run("plugins.disabling", "plugins.disabled", name(installation), () -> service.disable(installation.id()));
    }

    private void restore(Installation installation) {
        run("plugins.restoring", "plugins.restored", name(installation), () -> service.restore(installation.id()));
    }

    /** Nothing is lost for a while, so that it is not asked about but can be taken back. */
    private void uninstall(Installation installation) {
        var wasEnabled = installation.state() == InstallationState.ENABLED;
        run(
                "plugins.uninstalling",
                name(installation),
                () -> service.uninstall(installation.id()),
                () -> Notices.undo(
                        text("plugins.uninstalled", name(installation), service.daysKept()),
                        () -> takeBack(installation, wasEnabled)));
    }

    private void takeBack(Installation installation, boolean wasEnabled) {
        run("plugins.restoring", wasEnabled ? "plugins.enabled" : "plugins.restored", name(installation), () -> {
            service.restore(installation.id());
            if (wasEnabled) {
                service.enable(installation.id());
            }
        });
    }

    private void run(String doing, String done, String name, Runnable work) {
        run(doing, name, work, () -> Notices.success(text(done, name)));
    }

    private void run(String doing, String name, Runnable work, Runnable done) {
        var working = new WorkingDialog(text(doing, name));
        working.open();
        Background.run(
                UI.getCurrent(),
                work,
                () -> {
                    working.close();
                    changed.run();
                    done.run();
                },
                message -> {
                    working.close();
                    changed.run();
                    Notices.error(text(message.key(), message.arguments().toArray()));
                });
    }

    private Button button(String name, Installation installation, Runnable action) {
        var text = text("plugins.action." + name);
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(
                switch (name) {
                    case "disable", "restore" -> ButtonVariant.LUMO_CONTRAST;
                    case "uninstall" -> ButtonVariant.LUMO_ERROR;
                    default -> ButtonVariant.LUMO_PRIMARY;
                });
        button.setAriaLabel(text("plugins.action.label", name(installation), text));
        return button;
    }

    private String name(Installation installation) {
        return installation.manifest().name().in(UI.getCurrent().getLocale());
    }

    private String text(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }
}
