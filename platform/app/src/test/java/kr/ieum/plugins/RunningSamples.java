package kr.ieum.plugins;

import java.util.List;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.runtime.Installed;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.TenantId;

/** Runs plugins for tests that ask what a running plugin does, not how it was installed. */
public final class RunningSamples {

    private RunningSamples() {}

    public static PluginManifest manifest(SamplePlugin sample) {
        return PluginManifest.read(sample.content(PluginManifest.FILE));
    }

    /** A manifest with a plain beginning, for plugins that bring something else than the sample. */
    public static String manifest(String id, String asks) {
        return """
                id: %s
                version: 1.0.0
                publisher: sample
                provider: 시험 기관
                platform: ">=0.1.0 & <1.0.0"
                package: %s
                name: {ko: 표본, en: Sample}
                description: {ko: 시험을 위한 플러그인, en: A plugin for tests}
                %s""".formatted(id, SamplePlugin.PACKAGE, asks);
    }

    public static RunningPlugin start(TenantPlugins plugins, TenantId tenant, SamplePlugin sample) {
        var manifest = manifest(sample);
        plugins.start(new Installed(tenant, manifest, sample.archive(), null));
        return plugins.find(tenant, manifest.id()).orElseThrow();
    }

    public static void stopAll(TenantPlugins plugins, TenantId... tenants) {
        for (var tenant : List.of(tenants)) {
            plugins.runningFor(tenant)
                    .forEach(running -> plugins.stop(tenant, running.manifest().id()));
        }
    }
}
