package kr.ieum.plugins.runtime;

import com.vaadin.flow.internal.ReflectionCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads and unloads the plugins of one tenant. Callers hold its monitor, since PF4J is not safe for threads. */
final class PluginHost {

    private static final Logger log = LoggerFactory.getLogger(PluginHost.class);

    private final TenantId tenant;
    private final Path folder;
    private final OfferedPorts ports;
    private final Clock clock;
    private final TenantPluginManager manager;

    PluginHost(TenantId tenant, Path folder, OfferedPorts ports, Clock clock) {
        this.tenant = tenant;
        this.folder = folder;
        this.ports = ports;
        this.clock = clock;
        this.manager = new TenantPluginManager(folder);
    }

    /** @throws StartFailed when it does not start; nothing of it is left then */
    RunningPlugin start(PluginManifest manifest, byte[] archive) {
        var file = write(manifest, archive);
        @Nullable PluginSpace space = null;
        try {
            var loader = load(manifest, file);
            space = PluginSpace.of(tenant, manifest, file, loader, ports, clock);
            space.refresh();
            var extensions = manager.getExtensionClassNames(manifest.id());
            var contributions =
                    Contributions.collect(manifest, loader, extensions, space.getAutowireCapableBeanFactory());
            return new RunningPlugin(manifest, space, contributions, new PluginHealth(clock));
        } catch (Exception | LinkageError | StackOverflowError failure) {
            log.warn("plugin {} {} did not start", manifest.id(), manifest.version(), failure);
            if (space != null) {
                space.close();
            }
            unload(manifest.id());
            throw new StartFailed(reason(failure));
        }
    }

    void stop(RunningPlugin plugin) {
        try {
            plugin.close();
        } catch (RuntimeException | LinkageError failure) {
            // whatever its beans do on their way out, it goes
            log.warn("plugin {} did not close cleanly", plugin.manifest().id(), failure);
        } finally {
            unload(plugin.manifest().id());
        }
    }

    private ClassLoader load(PluginManifest manifest, Path file) {
        manager.loadPlugin(file);
        if (manager.startPlugin(manifest.id()) != PluginState.STARTED) {
            throw new StartFailed("the plugin did not reach the state STARTED");
        }
        return manager.getPluginClassLoader(manifest.id());
    }

    private void unload(String pluginId) {
        var wrapper = manager.getPlugin(pluginId);
        if (wrapper == null) {
            return;
        }
        var file = wrapper.getPluginPath();
        manager.unloadPlugin(pluginId);
        // Vaadin keeps what it knows of component classes by class, for ever
        ReflectionCache.clearAll();
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            log.warn("{} could not be deleted; it goes with its folder when the platform stops", file);
        }
    }

    private Path write(PluginManifest manifest, byte[] archive) {
        try {
            // never the same name twice: the JDK keeps what it read of a file by its name
            var name = "%s-%s-%s.jar".formatted(manifest.id(), manifest.version(), UUID.randomUUID());
            return Files.write(Files.createDirectories(folder).resolve(name), archive);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var words = root instanceof StartFailed ? String.valueOf(root.getMessage()) : root.toString();
        return words.substring(0, Math.min(words.length(), 500));
    }
}
