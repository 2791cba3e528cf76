package kr.ieum.plugins;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.Releases;
import kr.ieum.text.Wording;
import org.springframework.stereotype.Component;

/** Calls plugins by the names that they have in the current tenant, else in the country's catalogue. */
@Component
class PluginWording implements Wording {

    private final Installations installations;
    private final Releases releases;

    PluginWording(Installations installations, Releases releases) {
        this.installations = installations;
        this.releases = releases;
    }

    @Override
    public Optional<String> of(Object argument, Locale locale) {
        return argument instanceof NamedPlugins plugins ? Optional.of(words(plugins, locale)) : Optional.empty();
    }

    private String words(NamedPlugins plugins, Locale locale) {
        var names = new PluginNames(Stream.concat(
                installations.all().stream().map(Installation::manifest),
                releases.visible().stream().map(Release::manifest)));
        return plugins.all().stream()
                .map(one -> names.of(one.id(), locale) + one.more())
                .collect(Collectors.joining(", "));
    }
}
