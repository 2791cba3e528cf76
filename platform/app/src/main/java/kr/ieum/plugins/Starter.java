package kr.ieum.plugins;

import java.util.Locale;
import kr.ieum.plugins.archive.ArchiveInspection;
import kr.ieum.plugins.archive.ArchiveRefused;
import kr.ieum.plugins.runtime.Installed;
import kr.ieum.plugins.runtime.StartFailed;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Starts an installation of the current tenant from the archive in the database, and keeps the reason when it fails. */
@Component
class Starter {

    private final Installations installations;
    private final ArchiveInspection inspection;
    private final TenantPlugins plugins;
    private final Texts texts;

    Starter(Installations installations, ArchiveInspection inspection, TenantPlugins plugins, Texts texts) {
        this.installations = installations;
        this.inspection = inspection;
        this.plugins = plugins;
        this.texts = texts;
    }

    /** @throws CannotStart when it does not start */
    void start(Installation installation) {
        var bytes = installations.archive(installation.id());
        try {
            // once more, since the platform may be a newer one than when it was installed
            var archive = inspection.inspect(bytes);
            plugins.start(new Installed(Tenancy.current(), archive.manifest(), bytes, null));
        } catch (StartFailed failure) {
            throw failed(installation, String.valueOf(failure.getMessage()));
        } catch (ArchiveRefused refused) {
            throw failed(installation, texts.get(Locale.KOREAN, refused));
        }
    }

    private CannotStart failed(Installation installation, String reason) {
        installations.failed(installation, reason);
        return new CannotStart(installation.pluginId(), reason);
    }
}
