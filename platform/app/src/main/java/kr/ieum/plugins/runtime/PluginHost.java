package kr.ieum.plugins.runtime;

import com.vaadin.flow.internal.ReflectionCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kr.ieum.plugin.HealthCheck;
import kr.ieum.plugins.archive.PluginManifest;
import org.pf4j.PluginState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads and unloads the plugins of one tenant. Callers hold its monitor, since PF4J is not safe for threads. */
final class PluginHost {

    private static final Logger log = LoggerFactory.getLogger(PluginHost.class);

    private final Path folder;
    private final OfferedPorts ports;
    private final Clock clock;
    private final Duration startLimit;
    private final Function<String, PluginHealth> health;
    private final TenantPluginManager manager;

    PluginHost(
            Path folder, OfferedPorts ports, Clock clock, Duration startLimit, Function<String, PluginHealth> health) {
        this.health = health;
        this.folder = folder;
        this.ports = ports;
        this.clock = clock;
        this.startLimit = startLimit;
        this.manager = new TenantPluginManager(folder);
    }

    /** @throws StartFailed when it does not start in time and well; nothing of it is left then */
    RunningPlugin start(Installed installed) {
        var manifest = installed.manifest();
        try {
            var file = write(manifest, installed.archive());
            var loader = load(manifest, file);
            var extensions = manager.getExtensionClassNames(manifest.id());
            return TimeLimit.call(
                    startLimit,
                    installed.tenant(),
                    () -> open(installed, file, loader, extensions),
                    RunningPlugin::close);
        } catch (Exception | LinkageError | StackOverflowError failure) {
            log.warn("plugin {} {} did not start", manifest.id(), manifest.version(), failure);
            unload(manifest.id());
            throw new StartFailed(reason(failure));
        }
    }

    private RunningPlugin open(Installed installed, Path file, ClassLoader loader, Set<String> extensions) {
        var context = InstallationContext.of(installed, file, loader, ports, clock);
        try {
            context.refresh();
            var contributions = Contributions.collect(
                    installed.manifest(), loader, extensions, context.getAutowireCapableBeanFactory());
            contributions.healthChecks().forEach(PluginHost::ask);
            return new RunningPlugin(
                    installed,
                    context,
                    contributions,
                    health.apply(installed.manifest().id()));
        } catch (Exception | LinkageError | StackOverflowError failure) {
            context.close();
            throw failure;
        }
    }

    private static void ask(HealthCheck health) {
        try {
            health.check();
        } catch (RuntimeException unwell) {
            log.warn("health check failed", unwell);
            throw new StartFailed("health check: " + unwell.getMessage());
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
