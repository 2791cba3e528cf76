package kr.ieum.plugins.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What this node has found in archives it inspected, by their checksums: seventeen regions run the same few archives, and
 * what is in one does not change. Whether its key is still trusted is asked elsewhere, each time.
 */
@Component
public class InspectedArchives {

    private static final int MOST = 100;

    private final ArchiveInspection inspection;
    private final Map<String, PluginArchive> found = new LinkedHashMap<>();

    InspectedArchives(ArchiveInspection inspection) {
        this.inspection = inspection;
    }

    /** @throws ArchiveRefused with the first reason found */
    public PluginArchive of(byte[] archive) {
        var checksum = Checksum.of(archive);
        var known = find(checksum);
        return known == null ? keep(checksum, inspection.inspect(archive)) : known;
    }

    private synchronized @Nullable PluginArchive find(String checksum) {
        return found.get(checksum);
    }

    private synchronized PluginArchive keep(String checksum, PluginArchive archive) {
        found.put(checksum, archive);
        if (found.size() > MOST) {
            found.remove(found.keySet().iterator().next());
        }
        return archive;
    }
}
