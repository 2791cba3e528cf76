package kr.ieum.plugins.runtime;

import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.space.Space;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What is started: a version of a plugin for a tenant.
 *
 * @param archive the bytes of the archive
 * @param space its data; null when it has no tables
 */
public record Installed(
        TenantId tenant,
        PluginManifest manifest,
        byte[] archive,
        @Nullable Space space) {}
