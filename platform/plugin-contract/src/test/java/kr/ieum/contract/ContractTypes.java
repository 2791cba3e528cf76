package kr.ieum.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pf4j.ExtensionPoint;

/** The public types of the contract. */
final class ContractTypes {

    private static final Path SOURCES = Guide.ROOT.resolve("platform/plugin-api/src/main/java");

    private ContractTypes() {}

    static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> Guide.read(file).matches("(?s).*^public .*|(?s).*\\npublic .*"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Class<?>> extensionPoints() {
        return sources().stream()
                .<Class<?>>map(ContractTypes::type)
                .filter(type -> ExtensionPoint.class.isAssignableFrom(type))
                .toList();
    }

    static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static Class<?> type(Path source) {
        var name = SOURCES.relativize(source)
                .toString()
                .replace(".java", "")
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
