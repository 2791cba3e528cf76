package kr.ieum.plugin;

import java.util.Optional;

/**
 * Who is at work.
 *
 * @since 0.2.0
 */
@Port("people")
public interface People {

    /** Who is signed in where this runs; nobody in a scheduled job. */
    Optional<Person> current();

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
