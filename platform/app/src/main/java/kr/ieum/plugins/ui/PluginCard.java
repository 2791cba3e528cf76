package kr.ieum.plugins.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.PluginRow;
import kr.ieum.plugins.PluginStep;
import kr.ieum.plugins.runtime.PluginHealth.Faults;

/** One plugin of the region: what it is, how it is doing, what happened to it, what can be done. */
class PluginCard extends Composite<Article> {

    private final transient Function<Instant, String> time;

    /** @param history asked when the user opens it */
    PluginCard(
            PluginRow row,
            Function<Instant, String> time,
            Function<String, List<PluginStep>> history,
            Button... actions) {
        this.time = time;
        var installation = row.installation();
        getContent().addClassName("plugin-card");
        getContent()
                .add(
                        head(installation),
                        new Paragraph(installation.manifest().description().in(getLocale())));
        if (installation.reason() != null) {
            var error = new Paragraph(getTranslation("plugins.error", installation.reason()));
            error.addClassName("plugin-error");
            getContent().add(error);
        }
        row.stop().filter(stop -> installation.state() != InstallationState.BANNED).ifPresent(stop -> {
            var notice = new Paragraph(getTranslation(
                    "plugins.stops." + stop.cause(), time.apply(stop.from()), stop.reason()));
            notice.addClassName("plugin-error");
            getContent().add(notice);
        });
        if (row.mandatory()) {
            getContent().add(new Paragraph(getTranslation("plugins.mandatory-here")));
        }
        getContent().add(facts(row), asks(installation), history(installation, history), buttons(actions));
    }

    static Button action(String text, String of, ButtonVariant variant, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(variant);
        button.setAriaLabel(of);
        return button;
    }

    private Div head(Installation installation) {
        var state = installation.state();
        var badge = new StatusBadge(getTranslation("plugins.state." + state), tone(state));
        var head = new Div(new H2(installation.manifest().name().in(getLocale())), badge);
        head.addClassName("plugin-head");
        return head;
    }

    private DescriptionList facts(PluginRow row) {
        var installation = row.installation();
        var list = new DescriptionList();
        list.addClassName("plugin-facts");
        fact(list, "plugins.version", installation.version());
        fact(list, "plugins.provider", installation.manifest().provider());
        fact(list, "plugins.id", installation.pluginId());
        fact(
                list,
                "plugins.health",
                row.faults().map(this::health).orElseGet(() -> getTranslation("plugins.health.stopped")));
        fact(
                list,
                "plugins.installed-on",
                getTranslation("plugins.by", time.apply(installation.installedAt()), installation.installedBy()));
        return list;
    }

    private void fact(DescriptionList list, String titleKey, String text) {
        list.add(new DescriptionList.Term(getTranslation(titleKey)), new DescriptionList.Description(text));
    }

    private String health(Faults faults) {
        return faults.last() == null
                ? getTranslation("plugins.health.good")
                : getTranslation("plugins.health.faults", faults.count(), time.apply(faults.last()));
    }

    private Details asks(Installation installation) {
        return new Details(getTranslation("plugins.asks"), new AskedFor(installation.manifest()));
    }

    private Details history(Installation installation, Function<String, List<PluginStep>> history) {
        var details = new Details(getTranslation("plugins.history"));
        details.addOpenedChangeListener(change -> {
            details.removeAll();
            if (change.isOpened()) {
                details.add(table(installation, history.apply(installation.pluginId())));
            }
        });
        return details;
    }

    private DataTable table(Installation installation, List<PluginStep> steps) {
        var name = installation.manifest().name().in(getLocale());
        var table = new DataTable(
                getTranslation("plugins.history.of", name),
                List.of(
                        getTranslation("plugins.history.when"),
                        getTranslation("plugins.history.what"),
                        getTranslation("plugins.version"),
                        getTranslation("plugins.history.who")));
        steps.forEach(step -> table.add(
                time.apply(step.at()),
                List.of(getTranslation("plugins.step." + step.action()), step.version(), step.actor())));
        return table;
    }

    private static Div buttons(Button... actions) {
        var buttons = new Div(actions);
        buttons.addClassName("plugin-actions");
        return buttons;
    }

    private static Tone tone(InstallationState state) {
        return switch (state) {
            case INSTALLED -> Tone.INFORMATION;
            case ENABLED -> Tone.SUCCESS;
            case DISABLED -> Tone.NEUTRAL;
            case REMOVED -> Tone.NEUTRAL;
            case FAILED, SUSPENDED, BANNED -> Tone.DANGER;
        };
    }
}
