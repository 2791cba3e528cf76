package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.plugins.PluginOverview;
import kr.ieum.plugins.PluginRow;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.ui.AskedFor;
import kr.ieum.text.Moments;

/** One plugin of the region: what it is, how it is doing, what can be done. */
class PluginCard extends Composite<Article> {

    PluginCard(PluginRow row, PluginOverview overview, Moments moments, List<? extends Component> actions) {
        var installation = row.installation();
        var manifest = installation.manifest();
        var state = installation.state();
        getContent().addClassNames("plugin-card", "plugin-card-" + state.name().toLowerCase(java.util.Locale.ROOT));
        var badges = new Div(new StatusBadge(getTranslation("plugins.state." + state), PluginTones.of(state)));
        overview.upgradesOf(installation).stream()
                .findFirst()
                .ifPresent(newer -> badges.add(
                        new StatusBadge(getTranslation("plugins.state.newer", newer.version()), Tone.INFORMATION)));
        var title = new H3(new Anchor(PluginDetailsView.path(installation), name(manifest)));
        getContent()
                .add(head(title, badges), new Paragraph(manifest.description().in(getLocale())));
        if (installation.reason() != null) {
            getContent().add(new StandstillReason(installation.reason()));
        }
        getContent().add(new MinistryNotes(row, moments));
        var release = overview.releases().stream()
                .filter(one -> one.id().equals(installation.release()))
                .findFirst();
        getContent()
                .add(
                        new PluginFacts(row, release, moments),
                        new Details(getTranslation("plugins.asks"), new AskedFor(manifest)),
                        buttons(actions));
    }

    static Div head(H3 title, Component badges) {
        badges.addClassName("plugin-badges");
        var head = new Div(title, badges);
        head.addClassName("plugin-head");
        return head;
    }

    static Div buttons(List<? extends Component> actions) {
        var buttons = new Div();
        actions.forEach(buttons::add);
        buttons.addClassName("plugin-actions");
        return buttons;
    }

    private String name(PluginManifest manifest) {
        return manifest.name().in(getLocale());
    }
}
