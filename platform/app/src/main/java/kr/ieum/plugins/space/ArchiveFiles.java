package kr.ieum.plugins.space;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import liquibase.resource.AbstractResource;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.Resource;
import org.jspecify.annotations.Nullable;

/** Shows Liquibase the files of an archive and nothing else. */
final class ArchiveFiles extends AbstractResourceAccessor {

    private final Map<String, byte[]> files;

    ArchiveFiles(Map<String, byte[]> files) {
        this.files = files;
    }

    @Override
    public List<Resource> search(String path, boolean recursive) {
        return List.of();
    }

    @Override
    public List<Resource> getAll(String path) {
        var content = files.get(path);
        return content == null ? List.of() : List.of(new Entry(path, content));
    }

    @Override
    public List<String> describeLocations() {
        return List.of("archive of a plugin");
    }

    @Override
    public void close() {
        // held in memory by its owner
    }

    private static final class Entry extends AbstractResource {

        private final byte @Nullable [] content;

        Entry(String path, byte @Nullable [] content) {
            super(path, URI.create("archive:" + path));
            this.content = content;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            if (content == null) {
                throw new FileNotFoundException(getPath());
            }
            return new ByteArrayInputStream(content);
        }

        @Override
        public boolean exists() {
            return content != null;
        }

        @Override
        public Resource resolve(String other) {
            return new Entry(resolvePath(other), null);
        }

        @Override
        public Resource resolveSibling(String other) {
            return new Entry(resolveSiblingPath(other), null);
        }
    }
}
