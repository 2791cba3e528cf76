package kr.ieum.plugins.runtime;

import java.time.Clock;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.tenancy.TenantId;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The Spring context of one installation. It has no parent: what it may use of the platform is registered one by one,
 * so that nothing else can be reached from it.
 */
final class PluginSpace extends AnnotationConfigApplicationContext {

    PluginSpace(TenantId tenant, PluginManifest manifest, ClassLoader loader, OfferedPorts ports, Clock clock) {
        setDisplayName(manifest.id() + " of " + tenant);
        setClassLoader(loader);
        getBeanFactory().setBeanClassLoader(loader);
        offer("pluginContext", PluginContext.class, new InstalledPlugin(manifest, loader));
        offer("clock", Clock.class, clock);
        for (var name : manifest.ports()) {
            var port = ports.find(name).orElseThrow(() -> new StartFailed("no port is named " + name));
            offer(name, port.type(), BoundPort.of(tenant, port));
        }
        scan(manifest.basePackage());
    }

    private void offer(String name, Class<?> type, Object bean) {
        if (!type.isInstance(bean)) {
            throw new IllegalArgumentException(bean + " is no " + type);
        }
        getBeanFactory().registerSingleton(name, bean);
    }

    /** Looks into the archive without leaving it open in the JDK's cache. */
    @Override
    protected ResourcePatternResolver getResourcePatternResolver() {
        var resolver = new PathMatchingResourcePatternResolver(this);
        resolver.setUseCaches(false);
        return resolver;
    }
}
