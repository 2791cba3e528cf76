package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.Stop;
import kr.ieum.plugins.ui.AskedFor;
import kr.ieum.text.Moments;

/** A version that the region could have, that waits for the ministry's word, or that the ministry ends. */
class ReleaseCard extends Composite<Article> {

    /** @param stop the end that the ministry has announced */
    ReleaseCard(Release release, Optional<Stop> stop, Moments moments, List<? extends Component> actions) {
        var manifest = release.manifest();
        getContent().addClassNames("plugin-card", "plugin-offer");
        getContent()
                .add(
                        PluginCard.head(
                                new H3(manifest.name().in(getLocale())),
                                new Div(stop.map(end -> badge(end, moments)).orElseGet(() -> badge(release)))),
                        new Paragraph(manifest.description().in(getLocale())));
        stop.ifPresent(end -> getContent().add(new EndReason(end, moments)));
        getContent().add(facts(release, moments), new Details(getTranslation("plugins.asks"), new AskedFor(manifest)));
        if (!actions.isEmpty()) {
            getContent().add(PluginCard.buttons(actions));
        }
    }

    private StatusBadge badge(Release release) {
        return new StatusBadge(getTranslation("plugins.release." + release.state()), PluginTones.of(release.state()));
    }

    private StatusBadge badge(Stop stop, Moments moments) {
        return stop.isDue(moments.clock().instant())
                ? new StatusBadge(getTranslation("plugins.state.BANNED"), Tone.DANGER)
                : new StatusBadge(getTranslation("plugins.ended.soon"), Tone.WARNING);
    }

    private FactList facts(Release release, Moments moments) {
        var manifest = release.manifest();
        var facts = new FactList()
                .with(getTranslation("plugins.version"), release.version())
                .with(
                        getTranslation("plugins.provider"),
                        getTranslation("plugins.provider-of", manifest.provider(), manifest.publisher()))
                .with(getTranslation("plugins.submitted-on"), moments.minute(release.submittedAt()));
        var decision = release.decision();
        if (decision != null) {
            facts.with(getTranslation("plugins.decided-on"), moments.minute(decision.at()))
                    .with(getTranslation("plugins.decision"), decision.reason());
        }
        return facts;
    }
}
