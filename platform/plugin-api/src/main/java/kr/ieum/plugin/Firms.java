package kr.ieum.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /**
     * Firms whose name or business number fits the words, as the firm register finds them; all when there are none.
     *
     * @param offset how many to leave out, 0 or more
     * @param limit how many to give at most, 1 to 500
     * @since 0.2.0
     */
    List<Firm> search(String words, int offset, int limit);

    /**
     * The firms with the ids, by id; those that the region does not have are left out.
     *
     * @param ids at most 5,000
     * @since 0.2.0
     */
    Map<UUID, Firm> byId(Collection<UUID> ids);

    /**
     * The firms with the business numbers (사업자등록번호), by number as given; those that the region does not have are left
     * out. A plugin learns no number that it does not know already.
     *
     * @param numbers at most 5,000, each with or without hyphens
     * @since 0.2.0
     */
    Map<String, Firm> byNumber(Collection<String> numbers);
}
