package kr.ieum.plugins.runtime;

import java.util.List;
import java.util.Objects;

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
        return OPEN.stream().anyMatch(name::startsWith) ? platform.loadClass(name) : super.loadClass(name, resolve);
    }
}
