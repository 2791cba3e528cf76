package kr.ieum.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A plugin without fault keeps the whole contract; this is all that its author writes, but for where the archive lies. */
class GoodPluginTests extends PluginContract {

    @TempDir
    Path folder;

    @Override
    protected Path archive() {
        try {
            return Files.write(folder.resolve("sample.jar"), Sample.good().archive());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
