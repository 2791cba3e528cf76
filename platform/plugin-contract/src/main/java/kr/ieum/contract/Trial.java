package kr.ieum.contract;

import java.util.List;
import kr.ieum.plugins.archive.ArchiveInspection;
import kr.ieum.plugins.archive.ArchiveRefused;
import kr.ieum.plugins.runtime.Installed;
import kr.ieum.plugins.runtime.OfferedPorts;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.StartFailed;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.plugins.space.ChangelogFailed;
import kr.ieum.plugins.space.Generations;
import kr.ieum.plugins.space.Spaces;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs a plugin in the platform for the current region, as an installation does, but without catalogue and review. */
@Component
class Trial {

    private final ArchiveInspection inspection;
    private final OfferedPorts ports;
    private final Generations generations;
    private final Spaces spaces;
    private final TenantPlugins plugins;
    private final Texts texts;

    Trial(
            ArchiveInspection inspection,
            OfferedPorts ports,
            Generations generations,
            Spaces spaces,
            TenantPlugins plugins,
            Texts texts) {
        this.inspection = inspection;
        this.ports = ports;
        this.generations = generations;
        this.spaces = spaces;
        this.plugins = plugins;
        this.texts = texts;
    }

    /** What the platform says before anything of the plugin runs. */
    List<String> inspected(BuiltPlugin plugin) {
        try {
            return inspection.inspect(plugin.archive()).manifest().ports().stream()
                    .filter(port -> !ports.has(port))
                    .map(port -> "plugin.yaml asks for the port " + port + ", which this platform does not offer")
                    .toList();
        } catch (ArchiveRefused refused) {
            return List.of(refused.reason() + ": " + texts.get(java.util.Locale.ENGLISH, refused));
        }
    }

    /** Why it does not start, or does not bring exactly what it announces. */
    List<String> started(BuiltPlugin plugin) {
        try {
            start(plugin);
            return List.of();
        } catch (StartFailed failure) {
            return List.of("it does not start: " + failure.getMessage());
        } catch (ChangelogFailed failure) {
            return List.of("its changelog does not run: " + failure.getMessage());
        } finally {
            end(plugin);
        }
    }

    RunningPlugin start(BuiltPlugin plugin) {
        var manifest = plugin.manifest();
        var space = manifest.tables().isEmpty()
                ? null
                : generations.begin(manifest.id(), 1, plugin.entries(), manifest.tables());
        try {
            plugins.start(new Installed(Tenancy.current(), manifest, plugin.archive(), space));
            return plugins.find(Tenancy.current(), manifest.id()).orElseThrow();
        } catch (RuntimeException failure) {
            close(space);
            throw failure;
        }
    }

    /** Leaves nothing of it. */
    void end(BuiltPlugin plugin) {
        var id = plugin.manifest().id();
        plugins.stop(Tenancy.current(), id);
        spaces.generations(id).forEach(generation -> spaces.drop(id, generation));
        spaces.forget(id);
    }

    private static void close(kr.ieum.plugins.space.@Nullable Space space) {
        if (space != null) {
            space.close();
        }
    }
}
