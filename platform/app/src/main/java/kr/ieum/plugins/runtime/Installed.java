package kr.ieum.plugins.runtime;

import kr.ieum.plugins.archive.Checksum;
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
    private final String checksum;

    /**
     * @param archive the bytes of the archive
     * @param space its data; null when it has no tables
     */
    public Installed(TenantId tenant, PluginManifest manifest, byte[] archive, @Nullable Space space) {
        this.tenant = tenant;
        this.manifest = manifest;
        this.archive = archive;
        this.space = space;
        this.checksum = Checksum.of(archive);
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

    /** Of the archive. */
    String checksum() {
        return checksum;
    }

    @Nullable Space space() {
        return space;
    }
}
