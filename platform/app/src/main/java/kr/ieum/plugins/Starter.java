package kr.ieum.plugins;

import java.util.Locale;
import java.util.Map;
import kr.ieum.plugins.archive.ArchiveEntries;
import kr.ieum.plugins.archive.ArchiveRefused;
import kr.ieum.plugins.archive.InspectedArchives;
import kr.ieum.plugins.catalogue.ReleaseId;
import kr.ieum.plugins.catalogue.Releases;
import kr.ieum.plugins.catalogue.Stop;
import kr.ieum.plugins.runtime.Installed;
import kr.ieum.plugins.runtime.StartFailed;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.plugins.space.ChangelogFailed;
import kr.ieum.plugins.space.Generations;
import kr.ieum.plugins.space.Space;
import kr.ieum.plugins.space.SpaceName;
import kr.ieum.plugins.space.Spaces;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Starts versions of the current tenant's plugins, on data that are there or are made for it. */
@Component
class Starter {

    private final Releases releases;
    private final InspectedArchives archives;
    private final Spaces spaces;
    private final Generations generations;
    private final TenantPlugins plugins;
    private final Texts texts;
    private final MinistryWord ministry;

    Starter(
            Releases releases,
            InspectedArchives archives,
            Spaces spaces,
            Generations generations,
            TenantPlugins plugins,
            Texts texts,
            MinistryWord ministry) {
        this.releases = releases;
        this.archives = archives;
        this.spaces = spaces;
        this.generations = generations;
        this.plugins = plugins;
        this.texts = texts;
        this.ministry = ministry;
    }

    /**
     * Starts a version on a generation that is there.
     *
     * @throws NotStarted with the reason
     */
    void start(ReleaseId release, String pluginId, int generation, boolean hasData) {
        start(release, hasData ? () -> spaces.open(pluginId, generation) : () -> null);
    }

    /**
     * Makes a generation and starts the version on it. Whatever fails, nothing of the generation is left.
     *
     * @param former the version and generation whose rows it takes over; null when there are none
     * @throws NotStarted with the reason
     */
    void startAnew(ReleaseId release, String pluginId, int generation, @Nullable Generation former) {
        try {
            start(release, () -> make(release, pluginId, generation, former));
        } catch (NotStarted failed) {
            spaces.drop(pluginId, generation);
            throw failed;
        }
    }

    private void start(ReleaseId release, SpaceSource source) {
        @Nullable Space space = null;
        try {
            ministry.requireNotEnded(release);
            var bytes = releases.archive(release);
            // once more, since the platform may be a newer one than when it was handed in
            var archive = archives.of(bytes);
            space = source.open();
            plugins.start(new Installed(Tenancy.current(), archive.manifest(), bytes, space));
        } catch (StartFailed | ChangelogFailed | DataAccessException failure) {
            close(space);
            throw new NotStarted(String.valueOf(failure.getMessage()));
        } catch (ArchiveRefused | Stop.Stopped refused) {
            throw new NotStarted(texts.get(Locale.KOREAN, refused));
        }
    }

    private @Nullable Space make(ReleaseId release, String pluginId, int generation, @Nullable Generation former) {
        var tables = archives.of(releases.archive(release)).manifest().tables();
        if (tables.isEmpty()) {
            return null;
        }
        if (former == null || !former.hasData()) {
            return generations.begin(pluginId, generation, changes(release), tables);
        }
        return generations.follow(
                new SpaceName(Tenancy.current(), pluginId, former.number()),
                changes(former.release()),
                generation,
                changes(release),
                tables);
    }

    private Map<String, byte[]> changes(ReleaseId release) {
        return ArchiveEntries.read(releases.archive(release), path -> path.startsWith("db/"));
    }

    private static void close(@Nullable Space space) {
        if (space != null) {
            space.close();
        }
    }

    private interface SpaceSource {

        @Nullable Space open();
    }

    /** A version does not run; the message says why, for people. */
    static final class NotStarted extends RuntimeException {

        NotStarted(String reason) {
            super(reason.substring(0, Math.min(reason.length(), MOST)));
        }

        private static final int MOST = 500;
    }
}
