package kr.ieum.x.gyeongnamstrategicsafety.records;

import java.util.List;
import java.util.Map;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.People.Person;

/**
 * The one rule of who may see a record. Each query of records carries it, as {@link #CONDITION} with {@link
 * #parameters()}: there is no way to a record around it.
 *
 * @param person id of who looks
 * @param byDuty the highest level that the person's duty opens
 */
public record Sight(String person, SecurityLevel byDuty) {

    /** For the alias {@code h} of {@code record_head}: the record is there and may be seen. */
    public static final String CONDITION = "(h.deleted_at IS NULL AND " + Sight.ALLOWED + ")";

    /** A file cannot be called back, and who opens it is not kept: what is restricted goes into none. */
    public static final String NOT_RESTRICTED = " AND h.level < 2";

    /** Rows of a file at most. */
    public static final int MOST_EXPORTED = 10_000;

    /** What is deleted may be brought back by those who could see it. */
    static final String ALLOWED = """
            (h.level <= :sightLevel OR h.level = 2 AND EXISTS (
                SELECT FROM record_viewer w WHERE w.record_id = h.id AND w.person_id = :sightPerson))""";

    /** A job sees what everyone may. */
    static final Sight NOBODY = new Sight("", SecurityLevel.NORMAL);

    public static Sight of(Person person) {
        return new Sight(
                person.id(), person.duty() == Duty.SUPPORT_BODY ? SecurityLevel.NORMAL : SecurityLevel.INTERNAL);
    }

    public Map<String, Object> parameters() {
        return Map.of("sightLevel", byDuty.code(), "sightPerson", person);
    }

    /** The levels that the person may give to a new record: none that would hide it from the person. */
    public List<SecurityLevel> choices() {
        return byDuty == SecurityLevel.NORMAL
                ? List.of(SecurityLevel.NORMAL)
                : List.of(SecurityLevel.NORMAL, SecurityLevel.INTERNAL, SecurityLevel.RESTRICTED);
    }

    /** Whether someone with the duty sees records of the level without being on a list. */
    public static boolean opens(Duty duty, SecurityLevel level) {
        return level.compareTo(of(new Person("", "", duty)).byDuty()) <= 0;
    }
}
