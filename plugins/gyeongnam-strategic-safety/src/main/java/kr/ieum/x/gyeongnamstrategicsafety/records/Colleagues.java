package kr.ieum.x.gyeongnamstrategicsafety.records;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.ieum.plugin.People;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who works in the region. Owners and viewers are chosen among all of them; those who are, and those who have opened the
 * plugin, are remembered with their names.
 */
@Component
public class Colleagues {

    /** More are found by words. */
    private static final int MOST = 500;

    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(People people, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody in a job. */
    public Optional<Person> atWork() {
        return people.current();
    }

    /** @throws Refused when nobody is signed in */
    public Person me() {
        return atWork().orElseThrow(() -> new Refused("people.nobody"));
    }

    /** Remembers who is at work. */
    public void meet() {
        atWork().ifPresent(this::remember);
    }

    /** Remembers whom a record names. */
    public void remember(Person person) {
        jdbc.sql("""
                        INSERT INTO person (id, name, duty, seen_at) VALUES (:id, :name, :duty, :now)
                        ON CONFLICT (id) DO UPDATE SET name = :name, duty = :duty, seen_at = :now""")
                .param("id", person.id())
                .param("name", person.name())
                .param("duty", person.duty().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * All who work in the region, for a choice.
     *
     * @param words part of the name
     * @param fits whom to offer
     */
    public Stream<Person> search(String words, Predicate<Person> fits, int offset, int limit) {
        return people.search(words, MOST).stream().filter(fits).skip(offset).limit(limit);
    }

    public List<Person> known(Collection<String> ids) {
        return jdbc.sql("SELECT id, name, duty FROM person WHERE id = ANY (:ids) ORDER BY name, id")
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) ->
                        new Person(row.getString("id"), row.getString("name"), Duty.valueOf(row.getString("duty"))))
                .list();
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
