package kr.ieum.plugins.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.runtime.OfferedPorts.OfferedPort;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** A port that works for one tenant, whichever thread of the plugin calls it and whoever is signed in there. */
record BoundPort(TenantId tenant, Object bean) implements InvocationHandler {

    static Object of(TenantId tenant, PluginManifest plugin, OfferedPort port) {
        return Proxy.newProxyInstance(
                port.type().getClassLoader(),
                new Class<?>[] {port.type()},
                new BoundPort(tenant, port.bean().apply(plugin)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return Tenancy.<@Nullable Object, Throwable>callAs(tenant, () -> {
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause() == null ? failed : failed.getCause();
            }
        });
    }
}
