package kr.ieum.x.gangwonliquidhydrogen.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import kr.ieum.plugin.People;
import kr.ieum.plugin.Refused;
import org.springframework.stereotype.Component;

/** Who is at work here, what they may do, and what day it is in Korea. */
@Component
public class Acting {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final People people;
    private final Clock clock;
    private final Words words;

    Acting(People people, Clock clock, Words words) {
        this.people = people;
        this.clock = clock;
        this.words = words;
    }

    public Stamp stamp() {
        var now = OffsetDateTime.now(clock.withZone(KOREA));
        return people.current()
                .map(person -> new Stamp(now, person.id(), person.name()))
                .orElseGet(() -> new Stamp(now, "system", words.get("by.system")));
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(KOREA));
    }

    /** Officers of a supporting body read the register of the region, but decide nothing in it. */
    public boolean mayManage() {
        return people.current()
                .filter(person -> person.duty() == People.Duty.SUPPORT_BODY)
                .isEmpty();
    }

    /** @throws Refused when the person may only read here */
    public void requireManager() {
        if (!mayManage()) {
            throw new Refused("refused.duty");
        }
    }
}
