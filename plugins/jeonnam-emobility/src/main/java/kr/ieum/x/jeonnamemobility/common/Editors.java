package kr.ieum.x.jeonnamemobility.common;

import kr.ieum.plugin.People;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.Refused;
import org.springframework.stereotype.Component;

/** Who may write: officers and admins of the region and of its regional office. A support body reads. */
@Component
public class Editors {

    private final People people;

    Editors(People people) {
        this.people = people;
    }

    public boolean mayWrite() {
        return people.current()
                .filter(person -> person.duty() != Duty.SUPPORT_BODY)
                .isPresent();
    }

    /**
     * Name of the one who writes.
     *
     * @throws Refused when the person may only read
     */
    String writer() {
        return people.current()
                .filter(person -> person.duty() != Duty.SUPPORT_BODY)
                .map(Person::name)
                .orElseThrow(() -> new Refused("common.read-only"));
    }

    /** Name of the one who imports a list. */
    String importer() {
        return people.current().map(Person::name).orElse("-");
    }
}
