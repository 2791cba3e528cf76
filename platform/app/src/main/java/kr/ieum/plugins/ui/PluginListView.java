package kr.ieum.plugins.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.PluginRow;
import kr.ieum.plugins.PluginService;
import kr.ieum.text.Refusal;

/** The plugins of the region. */
@Route("plugins")
@Menu(title = "plugins.title", order = 910)
@RolesAllowed(Roles.REGION_ADMIN)
@StyleSheet("krds/plugins.css")
class PluginListView extends Div implements HasDynamicTitle {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final transient PluginService service;
    private final transient Clock clock;
    private final Div cards = new Div();

    PluginListView(PluginService service, Clock clock) {
        this.service = service;
        this.clock = clock;
        cards.addClassName("plugin-cards");
        add(new PageHeader(getPageTitle(), installButton()).withHelp(getTranslation("plugins.help")), cards);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plugins.title");
    }

    private void refresh() {
        cards.removeAll();
        var rows = service.plugins();
        rows.forEach(row -> cards.add(card(row)));
        if (rows.isEmpty()) {
            cards.add(new EmptyState(
                    getTranslation("plugins.empty"), getTranslation("plugins.empty-hint"), installButton()));
        }
    }

    private PluginCard card(PluginRow row) {
        return new PluginCard(row, this::minutes, service::history, actions(row.installation()));
    }

    private Button[] actions(Installation installation) {
        var actions = new ArrayList<Button>();
        if (installation.state() == InstallationState.ENABLED) {
            actions.add(action("disable", installation, ButtonVariant.LUMO_CONTRAST, () -> disable(installation)));
        } else {
            actions.add(action("enable", installation, ButtonVariant.LUMO_PRIMARY, () -> enable(installation)));
        }
        actions.add(action("uninstall", installation, ButtonVariant.LUMO_ERROR, () -> confirmUninstall(installation)));
        return actions.toArray(Button[]::new);
    }

    private Button action(String name, Installation installation, ButtonVariant variant, Runnable action) {
        var text = getTranslation("plugins.action." + name);
        return PluginCard.action(
                text, getTranslation("plugins.action.label", name(installation), text), variant, action);
    }

    private Button installButton() {
        var button = new Button(
                getTranslation("plugins.install"), click -> new InstallDialog(service, this::install).open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void install(byte[] archive) {
        var name = service.inspect(archive).manifest().name().in(getLocale());
        act(() -> {
            var approved = service.install(archive).isApproved();
            Notices.success(getTranslation(approved ? "plugins.installed" : "plugins.submitted", name));
        });
    }

    private void enable(Installation installation) {
        act(() -> service.enable(installation.id()), "plugins.enabled", name(installation));
    }

    private void disable(Installation installation) {
        act(() -> service.disable(installation.id()), "plugins.disabled", name(installation));
    }

    private void confirmUninstall(Installation installation) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("plugins.uninstall.title", name(installation)));
        question.setText(getTranslation("plugins.uninstall.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("text.cancel"));
        question.setConfirmText(getTranslation("plugins.action.uninstall"));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(
                confirm -> act(() -> service.uninstall(installation.id()), "plugins.uninstalled", name(installation)));
        question.open();
    }

    private void act(Runnable action, String doneKey, String name) {
        act(() -> {
            action.run();
            Notices.success(getTranslation(doneKey, name));
        });
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        refresh();
    }

    private String name(Installation installation) {
        return installation.manifest().name().in(getLocale());
    }

    private String minutes(Instant instant) {
        return MINUTES.format(instant.atZone(clock.getZone()));
    }
}
