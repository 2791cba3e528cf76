package kr.ieum.plugins.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ieum.plugin.Port;
import kr.ieum.plugins.archive.PluginManifest;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The ports that the platform's modules offer to plugins: their beans that implement an interface marked {@link Port}, or
 * make one for each plugin as {@link PortFor} says.
 */
@Component
public class OfferedPorts {

    private final SingletonSupplier<Map<String, OfferedPort>> ports;

    OfferedPorts(ListableBeanFactory beans) {
        ports = SingletonSupplier.of(() -> collect(beans));
    }

    public boolean has(String name) {
        return ports.obtain().containsKey(name);
    }

    Optional<OfferedPort> find(String name) {
        return Optional.ofNullable(ports.obtain().get(name));
    }

    private static Map<String, OfferedPort> collect(ListableBeanFactory beans) {
        var found = new HashMap<String, OfferedPort>();
        for (var bean : beans.getBeansWithAnnotation(Port.class).values()) {
            Stream.of(ClassUtils.getAllInterfaces(bean))
                    .filter(type -> type.isAnnotationPresent(Port.class))
                    .forEach(type -> add(found, type, plugin -> bean));
        }
        for (PortFor<?> made : beans.getBeansOfType(PortFor.class).values()) {
            add(found, made.type(), made::of);
        }
        return found;
    }

    private static void add(Map<String, OfferedPort> found, Class<?> type, Function<PluginManifest, Object> bean) {
        found.put(type.getAnnotation(Port.class).value(), new OfferedPort(type, bean));
    }

    /**
     * @param type the interface of the contract
     * @param bean what stands behind it for a plugin
     */
    record OfferedPort(Class<?> type, Function<PluginManifest, Object> bean) {}
}
