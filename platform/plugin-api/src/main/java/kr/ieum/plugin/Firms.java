package kr.ieum.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The region's firms, read only, without personal data.
 *
 * @since 0.1.0
 */
@Port("firms")
public interface Firms {

    /** How many firms work in each group, by the group's key; a firm counts once in a group, 0 where there is none. */
    Map<String, Long> count(Collection<IndustryGroup> groups);

    /**
     * The firms of a group by name.
     *
     * @param offset how many to leave out, 0 or more
     * @param limit how many to give at most, 1 to 500
     */
    List<Firm> find(IndustryGroup group, int offset, int limit);
}
