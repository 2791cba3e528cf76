package kr.ieum.folder;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the tenants are.
 *
 * @param folder of the tenants' data; without it the folder {@code tenants} is looked for from the working directory
 *     upwards
 */
@ConfigurationProperties("ieum.tenants")
public record TenantsFolder(@Nullable Path folder) {

    /** @throws IllegalStateException when there is no such folder */
    public Path find() {
        if (folder != null) {
            return checked(folder);
        }
        for (var parent = Path.of("").toAbsolutePath(); parent != null; parent = parent.getParent()) {
            if (holdsTenants(parent.resolve("tenants"))) {
                return parent.resolve("tenants");
            }
        }
        throw new IllegalStateException(
                "no folder tenants/ with national/ in it here or above: start in the project, or"
                        + " name the folder with ieum.tenants.folder");
    }

    private static Path checked(Path folder) {
        if (!holdsTenants(folder)) {
            throw new IllegalStateException("ieum.tenants.folder: " + folder.toAbsolutePath() + " holds no national/");
        }
        return folder;
    }

    private static boolean holdsTenants(Path folder) {
        return java.nio.file.Files.isDirectory(folder.resolve("national"));
    }
}
