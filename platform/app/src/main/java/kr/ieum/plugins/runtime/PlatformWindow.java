package kr.ieum.plugins.runtime;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin's class loader sees of the platform: the contract and the libraries that the contract stands on. The
 * platform's own classes, the database and the security framework are not among them.
 *
 * <p>The list grows by decision record only.
 */
final class PlatformWindow extends ClassLoader {

    private static final List<String> OPEN = List.of(
            "kr.ieum.plugin.",
            "com.vaadin.flow.",
            "org.springframework.aop.",
            "org.springframework.beans.",
            "org.springframework.cglib.",
            "org.springframework.context.",
            "org.springframework.core.",
            "org.springframework.dao.",
            "org.springframework.jdbc.core.",
            "org.springframework.lang.",
            "org.springframework.objenesis.",
            "org.springframework.stereotype.",
            "org.springframework.transaction.",
            "org.springframework.util.",
            "jakarta.annotation.",
            "org.jspecify.annotations.",
            "org.pf4j.",
            "org.slf4j.");

    private final ClassLoader platform = Objects.requireNonNull(PlatformWindow.class.getClassLoader());

    PlatformWindow() {
        super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return isOpen(name) ? platform.loadClass(name) : super.loadClass(name, resolve);
    }

    /** Spring reads the interfaces of a component from their class files. */
    @Override
    public @Nullable URL getResource(String name) {
        return name.endsWith(".class") && isOpen(name.replace('/', '.'))
                ? platform.getResource(name)
                : super.getResource(name);
    }

    private static boolean isOpen(String name) {
        return OPEN.stream().anyMatch(name::startsWith);
    }
}
