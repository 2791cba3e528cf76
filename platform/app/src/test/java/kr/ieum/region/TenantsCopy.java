package kr.ieum.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.ieum.folder.TenantsFolder;

/** A copy of the project's own {@code tenants/} that a test may spoil. */
final class TenantsCopy {

    private final Path root;

    private TenantsCopy(Path root) {
        this.root = root;
    }

    static TenantsCopy in(Path folder) throws IOException {
        var source = new TenantsFolder(null).find();
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                var target = folder.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new TenantsCopy(folder);
    }

    Path root() {
        return root;
    }

    void replace(String file, String old, String now) throws IOException {
        var path = root.resolve(file);
        var text = Files.readString(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        Files.writeString(path, text.replace(old, now));
    }
}
