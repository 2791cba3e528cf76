package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.ui.AskedFor;

/** A version that the region could have, or that waits for the ministry's word. */
class ReleaseCard extends Composite<Article> {

    ReleaseCard(Release release, Moments moments, List<? extends Component> actions) {
        var manifest = release.manifest();
        getContent().addClassNames("plugin-card", "plugin-offer");
        getContent()
                .add(
                        PluginCard.head(
                                new H3(manifest.name().in(getLocale())),
                                new Div(new StatusBadge(
                                        getTranslation("plugins.release." + release.state()),
                                        PluginTones.of(release.state())))),
                        new Paragraph(manifest.description().in(getLocale())),
                        facts(release, moments),
                        new Details(getTranslation("plugins.asks"), new AskedFor(manifest)));
        if (!actions.isEmpty()) {
            getContent().add(PluginCard.buttons(actions));
        }
    }

    private FactList facts(Release release, Moments moments) {
        var manifest = release.manifest();
        var facts = new FactList()
                .with(getTranslation("plugins.version"), release.version())
                .with(
                        getTranslation("plugins.provider"),
                        getTranslation("plugins.provider-of", manifest.provider(), manifest.publisher()))
                .with(getTranslation("plugins.submitted-on"), moments.minutes(release.submittedAt()));
        var decision = release.decision();
        if (decision != null) {
            facts.with(getTranslation("plugins.decided-on"), moments.minutes(decision.at()))
                    .with(getTranslation("plugins.decision"), decision.reason());
        }
        return facts;
    }
}
