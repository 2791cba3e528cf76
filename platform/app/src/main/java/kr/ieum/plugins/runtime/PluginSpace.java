package kr.ieum.plugins.runtime;

import java.nio.file.Path;
import java.time.Clock;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.tenancy.TenantId;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The Spring context of one installation. It has no parent: what it may use of the platform is registered one by one,
 * so that nothing else can be reached from it.
 */
final class PluginSpace extends AnnotationConfigApplicationContext {

    private PluginSpace(String name, ClassLoader loader) {
        setDisplayName(name);
        setClassLoader(loader);
    }

    static PluginSpace of(
            TenantId tenant,
            PluginManifest manifest,
            Path archive,
            ClassLoader loader,
            OfferedPorts ports,
            Clock clock) {
        var space = new PluginSpace(manifest.id() + " of " + tenant, loader);
        space.offer("pluginContext", PluginContext.class, new InstalledPlugin(manifest, loader));
        space.offer("clock", Clock.class, clock);
        for (var name : manifest.ports()) {
            var port = ports.find(name).orElseThrow(() -> new StartFailed("no port is named " + name));
            space.offer(name, port.type(), BoundPort.of(tenant, port));
        }
        new ArchiveScan(space, archive, loader).scan(manifest.basePackage());
        return space;
    }

    private void offer(String name, Class<?> type, Object bean) {
        if (!type.isInstance(bean)) {
            throw new IllegalArgumentException(bean + " is no " + type);
        }
        getBeanFactory().registerSingleton(name, bean);
    }
}
