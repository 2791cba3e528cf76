package kr.ieum.plugins.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import kr.ieum.plugin.PluginApi;
import kr.ieum.plugins.archive.PluginManifest;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.DefaultPluginManager;
import org.pf4j.JarPluginLoader;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginStatusProvider;

/**
 * PF4J for one tenant. It loads the archives it is given, never what lies in a folder, and keeps no state of its own:
 * what is installed and enabled stands in the database.
 */
final class TenantPluginManager extends DefaultPluginManager {

    TenantPluginManager(Path folder) {
        super(folder);
        setSystemVersion(PluginApi.VERSION);
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new FromManifest();
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            protected PluginClassLoader createPluginClassLoader(Path archive, PluginDescriptor descriptor) {
                return new PluginClassLoader(pluginManager, descriptor, new PlatformWindow(), ClassLoadingStrategy.APD);
            }
        };
    }

    @Override
    protected PluginRepository createPluginRepository() {
        return new NothingByItself();
    }

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new NoneDisabled();
    }

    private static final class FromManifest implements PluginDescriptorFinder {

        @Override
        public boolean isApplicable(Path archive) {
            return true;
        }

        @Override
        public PluginDescriptor find(Path archive) {
            var manifest = PluginManifest.read(file(archive));
            return new DefaultPluginDescriptor(
                    manifest.id(),
                    manifest.description().en(),
                    Plugin.class.getName(),
                    manifest.version(),
                    manifest.platform(),
                    manifest.provider(),
                    "");
        }

        private static byte[] file(Path archive) {
            try (var zip = new ZipFile(archive.toFile());
                    var content = zip.getInputStream(zip.getEntry(PluginManifest.FILE))) {
                return content.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static final class NothingByItself implements PluginRepository {

        @Override
        public List<Path> getPluginPaths() {
            return List.of();
        }

        @Override
        public boolean deletePluginPath(Path archive) {
            return false;
        }
    }

    private static final class NoneDisabled implements PluginStatusProvider {

        @Override
        public boolean isPluginDisabled(String pluginId) {
            return false;
        }

        @Override
        public void disablePlugin(String pluginId) {}

        @Override
        public void enablePlugin(String pluginId) {}
    }
}
