package kr.ieum.plugins.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.plugin.Port;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The ports that the platform's modules offer to plugins: their beans that implement an interface marked {@link Port}. */
@Component
public class OfferedPorts {

    private final ListableBeanFactory beans;

    OfferedPorts(ListableBeanFactory beans) {
        this.beans = beans;
    }

    public boolean has(String name) {
        return all().containsKey(name);
    }

    Optional<OfferedPort> find(String name) {
        return Optional.ofNullable(all().get(name));
    }

    private Map<String, OfferedPort> all() {
        var ports = new HashMap<String, OfferedPort>();
        for (var bean : beans.getBeansWithAnnotation(Port.class).values()) {
            Stream.of(ClassUtils.getAllInterfaces(bean))
                    .filter(type -> type.isAnnotationPresent(Port.class))
                    .forEach(type -> ports.put(type.getAnnotation(Port.class).value(), new OfferedPort(type, bean)));
        }
        return ports;
    }

    /**
     * @param type the interface of the contract
     * @param bean the platform's bean behind it
     */
    record OfferedPort(Class<?> type, Object bean) {}
}
