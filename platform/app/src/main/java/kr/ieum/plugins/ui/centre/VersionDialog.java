package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.UpgradeStage;

/** Takes a plugin from one version to another before the user's eyes: says what it means, how far it is, how it ended. */
abstract class VersionDialog extends Dialog {

    private final transient PluginService service;
    private final transient Installation installation;
    private final transient Runnable changed;

    VersionDialog(PluginService service, Installation installation, Runnable changed) {
        this.service = service;
        this.installation = installation;
        this.changed = changed;
        setWidth("40rem");
    }

    PluginService service() {
        return service;
    }

    Installation installation() {
        return installation;
    }

    String name() {
        return installation.manifest().name().in(getLocale());
    }

    /** Says what else stops for a moment, if anything does. */
    Component alsoRestarted() {
        var dependents = service.dependents(installation);
        var words = new Paragraph(getTranslation("plugins.also-restarted", dependents));
        words.setVisible(!dependents.isEmpty());
        return words;
    }

    /** Shows what it means; nothing happens before the button is pressed. */
    void ask(Button confirm, Component... meaning) {
        show(meaning);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("text.cancel"), click -> close()), confirm);
    }

    /** @param change is told where to report how far it has come */
    void run(List<UpgradeStage> stages, Consumer<Consumer<UpgradeStage>> change) {
        var progress = new StageList(stages);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        getFooter().removeAll();
        show(progress);
        var ui = UI.getCurrent();
        Background.run(
                ui,
                () -> change.accept(stage -> Background.show(ui, () -> progress.reach(stage))),
                this::succeeded,
                message ->
                        failed(getTranslation(message.key(), message.arguments().toArray())));
    }

    /** Says how it ended and what can be done now. */
    void end(List<Button> ways, Component... outcome) {
        show(outcome);
        setCloseOnEsc(true);
        var close = new Button(getTranslation("text.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ways.forEach(way -> getFooter().add(way));
        getFooter().add(close);
        close.focus();
        changed.run();
    }

    abstract void succeeded();

    private void failed(String words) {
        var message = new Paragraph(words);
        message.addClassName("plugin-refused");
        message.getElement().setAttribute("role", "alert");
        var present = service.plugin(installation.id()).installation();
        end(List.of(), message, new Paragraph(standing(present)));
    }

    private String standing(Installation present) {
        return present.state() == InstallationState.ENABLED
                ? getTranslation("plugins.still-runs", name(), present.version())
                : getTranslation(
                        "plugins.still-stands",
                        name(),
                        present.version(),
                        getTranslation("plugins.state." + present.state()));
    }

    private void show(Component... content) {
        removeAll();
        add(content);
    }
}
