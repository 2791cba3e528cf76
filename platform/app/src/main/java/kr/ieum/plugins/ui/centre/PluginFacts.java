package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugins.PluginRow;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.runtime.PluginHealth.Faults;
import kr.ieum.text.Moments;

/** What is known of an installation: its version, who made and signed it, how it is doing. */
class PluginFacts extends Composite<Div> {

    private static final int SHOWN_OF_KEY = 16;

    private final transient Moments moments;

    /** @param release that it uses, where the region may still see it */
    PluginFacts(PluginRow row, Optional<Release> release, Moments moments) {
        this.moments = moments;
        var installation = row.installation();
        var manifest = installation.manifest();
        var facts = new FactList()
                .with(getTranslation("plugins.version"), installation.version())
                .with(
                        getTranslation("plugins.provider"),
                        getTranslation("plugins.provider-of", manifest.provider(), manifest.publisher()))
                .with(
                        getTranslation("plugins.signature"),
                        release.map(this::signature).orElse(null))
                .with(
                        getTranslation("plugins.health"),
                        row.faults().map(this::health).orElseGet(() -> getTranslation("plugins.health.stopped")))
                .with(
                        getTranslation("plugins.installed-on"),
                        getTranslation(
                                "plugins.by", moments.minute(installation.installedAt()), installation.installedBy()));
        if (installation.keepUntil() != null) {
            facts.with(
                    getTranslation("plugins.keep-until"),
                    getTranslation(
                            "plugins.keep-until-day", installation.keepUntil().toString()));
        }
        getContent().add(facts);
    }

    private String signature(Release release) {
        return getTranslation("plugins.signed-by", release.keyFingerprint().substring(0, SHOWN_OF_KEY));
    }

    private String health(Faults faults) {
        return faults.last() == null
                ? getTranslation("plugins.health.good")
                : getTranslation("plugins.health.faults", faults.count(), moments.minute(faults.last()));
    }
}
