package kr.ieum.plugins.runtime;

import java.nio.file.Path;
import java.time.Clock;
import kr.ieum.plugin.PluginContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The Spring context of one installation. It has no parent: what it may use of the platform is registered one by one,
 * so that nothing else can be reached from it.
 */
final class InstallationContext extends AnnotationConfigApplicationContext {

    private InstallationContext(String name, ClassLoader loader) {
        setDisplayName(name);
        setClassLoader(loader);
    }

    static InstallationContext of(
            Installed installed, Path archive, ClassLoader loader, OfferedPorts ports, Clock clock) {
        var manifest = installed.manifest();
        var tenant = installed.tenant();
        var context = new InstallationContext(manifest.id() + " of " + tenant, loader);
        context.offer("pluginContext", PluginContext.class, new InstalledPlugin(manifest, loader));
        context.offer("clock", Clock.class, clock);
        var space = installed.space();
        if (space != null) {
            context.offer("jdbcClient", JdbcClient.class, space.jdbc());
            context.offer("transactions", TransactionOperations.class, space.transactions());
        }
        for (var name : manifest.ports()) {
            var port = ports.find(name).orElseThrow(() -> new StartFailed("no port is named " + name));
            context.offer(name, port.type(), BoundPort.of(tenant, manifest, port));
        }
        new ArchiveScan(context, installed.checksum(), archive, loader).scan(manifest.basePackage());
        return context;
    }

    private void offer(String name, Class<?> type, Object bean) {
        if (!type.isInstance(bean)) {
            throw new IllegalArgumentException(bean + " is no " + type);
        }
        getBeanFactory().registerSingleton(name, bean);
    }
}
