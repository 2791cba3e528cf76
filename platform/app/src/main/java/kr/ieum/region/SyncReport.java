package kr.ieum.region;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import kr.ieum.folder.Finding;

/**
 * How the last sync of {@code tenants/} went on this machine.
 *
 * @param folders names of all folders found
 * @param findings what is wrong, by folder; a folder that is not in here is up
 * @param changes what it wrote; nothing when the folders were as before
 */
record SyncReport(
        Instant at, SortedSet<String> folders, Map<String, List<Finding>> findings, List<TenantChange> changes) {

    List<Finding> findingsOf(String folder) {
        return findings.getOrDefault(folder, List.of());
    }
}
