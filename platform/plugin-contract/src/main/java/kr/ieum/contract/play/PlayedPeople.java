package kr.ieum.contract.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugin.People;
import org.jspecify.annotations.Nullable;

/** The people of a region as a test has them: who is at work, and who else works there. */
public final class PlayedPeople implements People {

    private final List<Person> all = new ArrayList<>();
    private @Nullable Person atWork;

    /** From here on this person is at work; her id is her name. */
    public void be(String name, Duty duty) {
        atWork = with(name, duty);
    }

    public void beNobody() {
        atWork = null;
    }

    /** Someone who works in the region. */
    public Person with(String name, Duty duty) {
        var person = new Person(name, name, duty);
        all.removeIf(known -> known.id().equals(name));
        all.add(person);
        return person;
    }

    @Override
    public Optional<Person> current() {
        return Optional.ofNullable(atWork);
    }

    @Override
    public List<Person> search(String words, int limit) {
        return all.stream()
                .filter(person -> person.name().contains(words.strip()))
                .sorted(Comparator.comparing(Person::name))
                .limit(limit)
                .toList();
    }
}
