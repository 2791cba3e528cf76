package kr.ieum.x.gangwonliquidhydrogen.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kr.ieum.contract.play.PlayedPeople;
import kr.ieum.plugin.People.Duty;

/** A person at work on a day that the test moves on. */
public final class AtWork extends Clock {

    private Instant now = Instant.parse("2026-11-24T00:00:00Z");
    private final PlayedPeople people = new PlayedPeople();

    public AtWork() {
        people.be("김주무", Duty.OFFICER);
    }

    public Acting acting() {
        return new Acting(people, this, words());
    }

    public Words words() {
        return new Words(new Bundles());
    }

    public void on(LocalDate day) {
        now = day.atTime(9, 0).atZone(ZoneId.of("Asia/Seoul")).toInstant();
    }

    public void as(String person, Duty hers) {
        people.be(person, hers);
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
