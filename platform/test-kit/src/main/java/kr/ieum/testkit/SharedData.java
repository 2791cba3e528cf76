package kr.ieum.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real public files that lie beside the project, not in it; a test that needs one is skipped where they are not. */
public final class SharedData {

    private static final String FOLDER = "shared/data";

    private SharedData() {}

    /** @param name path below the data folder, such as {@code companies/factory_registry_buulgyeong.csv} */
    public static Path file(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve(FOLDER).resolve(name);
            if (Files.isReadable(file)) {
                return file;
            }
        }
        return Assumptions.abort("the shared data file " + name + " is not on this machine");
    }
}
