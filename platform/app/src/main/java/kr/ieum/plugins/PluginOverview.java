package kr.ieum.plugins;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.plugins.archive.VersionRange;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.ReleaseId;
import kr.ieum.plugins.catalogue.Stop;

/**
 * What a region has, what it could have, and what waits for the ministry.
 *
 * @param plugins by id
 * @param releases that the region may see
 * @param ending versions whose end the ministry has announced; nobody may go to them any more
 */
public record PluginOverview(
        List<PluginRow> plugins, List<Release> releases, Map<ReleaseId, Stop> ending, List<Need> needs) {

    private static final Comparator<Release> BY_VERSION =
            (first, second) -> VersionRange.compare(first.version(), second.version());

    public PluginOverview {
        plugins = List.copyOf(plugins);
        releases = List.copyOf(releases);
        ending = Map.copyOf(ending);
        needs = List.copyOf(needs);
    }

    /** The versions that the plugin may go to, the newest first. */
    public List<Release> upgradesOf(Installation installation) {
        if (!installation.state().mayChangeVersion()) {
            return List.of();
        }
        return releases.stream()
                .filter(this::mayBeUsed)
                .filter(release -> isNewer(release, installation))
                .sorted(BY_VERSION.reversed())
                .toList();
    }

    /** The newest approved version of each plugin that the region does not have. */
    public List<Release> offered() {
        return List.copyOf(
                newest(release -> mayBeUsed(release) && find(release).isEmpty()).values());
    }

    /** The newest approved version of each plugin that the region does not have, where the ministry ends that version. */
    public List<Release> ended() {
        return newest(release -> release.isApproved() && find(release).isEmpty()).values().stream()
                .filter(release -> stop(release).isPresent())
                .toList();
    }

    /** The end of the version, where the ministry has announced one. */
    public Optional<Stop> stop(Release release) {
        return Optional.ofNullable(ending.get(release.id()));
    }

    /** The newest version of each plugin that is not approved and is newer than what the region could have. */
    public List<Release> waiting() {
        return newest(release -> true).values().stream()
                .filter(release -> !release.isApproved())
                .filter(release -> find(release)
                        .filter(present -> !isNewer(release, present))
                        .isEmpty())
                .toList();
    }

    /** What the plugins are called that the region has or could have. */
    public PluginNames names() {
        return new PluginNames(Stream.concat(
                plugins.stream().map(row -> row.installation().manifest()),
                releases.stream().map(Release::manifest)));
    }

    /** The region's installation of the release's plugin, in whatever version. */
    public Optional<Installation> find(Release release) {
        return plugins.stream()
                .map(PluginRow::installation)
                .filter(present -> present.pluginId().equals(release.pluginId()))
                .findFirst();
    }

    private Map<String, Release> newest(Predicate<Release> wanted) {
        return releases.stream()
                .filter(wanted)
                .collect(Collectors.toMap(
                        Release::pluginId, release -> release, BinaryOperator.maxBy(BY_VERSION), LinkedHashMap::new));
    }

    private boolean mayBeUsed(Release release) {
        return release.isApproved() && !ending.containsKey(release.id());
    }

    private static boolean isNewer(Release release, Installation installation) {
        return release.pluginId().equals(installation.pluginId())
                && VersionRange.compare(release.version(), installation.version()) > 0;
    }
}
