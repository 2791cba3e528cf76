package kr.ieum.x.gyeongnamstrategicsafety.records;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugin.People;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.People.Person;
import kr.ieum.x.gyeongnamstrategicsafety.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who works with the plugin. The platform tells a plugin only who is at work right now, so those who have opened it are
 * remembered, and owners and viewers are chosen among them.
 */
@Component
public class Colleagues {

    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(People people, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody in a job. */
    Optional<Person> atWork() {
        return people.current();
    }

    /** @throws Refused when nobody is signed in */
    public Person me() {
        return atWork().orElseThrow(() -> new Refused("people.nobody"));
    }

    /** Remembers who is at work. */
    public void meet() {
        atWork().ifPresent(person -> jdbc.sql("""
                        INSERT INTO person (id, name, duty, seen_at) VALUES (:id, :name, :duty, :now)
                        ON CONFLICT (id) DO UPDATE SET name = :name, duty = :duty, seen_at = :now""")
                .param("id", person.id())
                .param("name", person.name())
                .param("duty", person.duty().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    public List<Person> known() {
        return jdbc.sql("SELECT id, name, duty FROM person ORDER BY name, id")
                .query((row, number) ->
                        new Person(row.getString("id"), row.getString("name"), Duty.valueOf(row.getString("duty"))))
                .list();
    }

    public List<Person> known(Collection<String> ids) {
        return known().stream().filter(person -> ids.contains(person.id())).toList();
    }

    public Optional<Person> find(String id) {
        return known().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** Officers of support bodies ask and answer; the rest is for officials. */
    public boolean isOfficial() {
        return me().duty() != Duty.SUPPORT_BODY;
    }

    /** @throws Refused when the person works for a support body */
    public void requireOfficial() {
        if (!isOfficial()) {
            throw new Refused("people.officials-only");
        }
    }

    public boolean isAdmin() {
        return me().duty() == Duty.ADMIN;
    }
}
