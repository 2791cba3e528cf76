package kr.ieum.plugin;

import java.util.List;
import java.util.Optional;

/**
 * Who is at work, and who works in the region.
 *
 * @since 0.2.0
 */
@Port("people")
public interface People {

    /** Who is signed in where this runs; nobody in a scheduled job. */
    Optional<Person> current();

    /**
     * Who works in the region, by name: those of the region's own accounts and of the regional offices that serve it
     * today. An account that is blocked is left out, and so is one that is kept elsewhere than in Ieum.
     *
     * @param words part of the name; all when blank
     * @param limit how many to give at most, 1 to 500
     * @throws IllegalStateException inside a transaction: ask before it begins
     * @since 0.2.0
     */
    List<Person> search(String words, int limit);

    /**
     * A person at work.
     *
     * @param id the account's id; stays when the name changes
     * @param name as shown to others
     */
    record Person(String id, String name, Duty duty) {}

    /** What a person does in the region. */
    enum Duty {
        /** 시도 관리자 */
        ADMIN,
        /** 시도 담당자 */
        OFFICER,
        /** 지방중소벤처기업청 담당자 */
        REGIONAL_OFFICE,
        /** 지원기관 담당자 */
        SUPPORT_BODY
    }
}
