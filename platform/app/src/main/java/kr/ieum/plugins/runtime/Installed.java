package kr.ieum.plugins.runtime;

import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.space.Space;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** What is started: a version of a plugin for a tenant. */
public final class Installed {

    private final TenantId tenant;
    private final PluginManifest manifest;
    private final byte[] archive;
    private final @Nullable Space space;

    /**
     * @param archive the bytes of the archive
     * @param space its data; null when it has no tables
     */
    public Installed(TenantId tenant, PluginManifest manifest, byte[] archive, @Nullable Space space) {
        this.tenant = tenant;
        this.manifest = manifest;
        this.archive = archive;
        this.space = space;
    }

    TenantId tenant() {
        return tenant;
    }

    PluginManifest manifest() {
        return manifest;
    }

    byte[] archive() {
        return archive;
    }

    @Nullable Space space() {
        return space;
    }
}
