package kr.ieum.x.gangwonliquidhydrogen.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.People.Person;

/** A person at work on a day that the test moves on. */
public final class AtWork extends Clock {

    private Instant now = Instant.parse("2026-11-24T00:00:00Z");
    private Duty duty = Duty.OFFICER;
    private String name = "김주무";

    public Acting acting() {
        return new Acting(() -> Optional.of(new Person(name, name, duty)), this, words());
    }

    public Words words() {
        return new Words(new Bundles());
    }

    public void on(LocalDate day) {
        now = day.atTime(9, 0).atZone(ZoneId.of("Asia/Seoul")).toInstant();
    }

    public void as(String person, Duty hers) {
        name = person;
        duty = hers;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Seoul");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
