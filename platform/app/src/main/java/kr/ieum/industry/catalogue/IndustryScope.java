package kr.ieum.industry.catalogue;

import java.util.Map;
import java.util.Set;

/**
 * The sub-classes of KSIC that belong to a region's industries on a day, in both revisions.
 *
 * @param codes by revision; each class that was chosen with all below it, and what became of it in the other revision
 */
public record IndustryScope(Map<Integer, Set<String>> codes) {

    public IndustryScope {
        codes = Map.copyOf(codes);
    }

    /** Whether the class belongs to one of the industries. */
    public boolean holds(int revision, String code) {
        return codes.getOrDefault(revision, Set.of()).contains(code);
    }

    /** Whether nothing is settled yet, which is not the same as that no firm belongs. */
    public boolean isEmpty() {
        return codes.isEmpty();
    }
}
