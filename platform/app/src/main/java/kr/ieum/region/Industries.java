package kr.ieum.region;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The Korean Standard Industrial Classification, revisions 10 and 11, and the way from one to the other. */
@Service
public class Industries {

    private static final int SECTION = 1;
    private static final int SUB_CLASS = 5;

    private final Directory directory;

    Industries(Directory directory) {
        this.directory = directory;
    }

    /** @param code a section's letter or two to five digits */
    public Optional<Industry> find(int revision, String code) {
        return Optional.ofNullable(directory.industries().find(revision, code));
    }

    /**
     * All classes of that name, whatever its spaces, commas and middle dots, those of revision 11 first. A name that
     * stands at several levels is given at each of them, the higher level first.
     */
    public List<Industry> named(String name) {
        return directory.industries().named(name);
    }

    /** Classes whose code begins with the text or whose name contains it, revision 11 first; at most {@code limit}. */
    public List<Industry> search(String text, int limit) {
        return directory.industries().search(text, limit);
    }

    /** The sections A to U. */
    public List<Industry> sections(int revision) {
        return all(revision).stream()
                .filter(industry -> industry.level() == SECTION)
                .toList();
    }

    /** All classes of a revision, ordered by section and code, each section before what belongs to it. */
    public List<Industry> all(int revision) {
        return directory.industries().all(revision);
    }

    /** The class itself and those below it. */
    public List<Industry> within(Industry chosen) {
        return all(chosen.revision()).stream().filter(each -> each.isIn(chosen)).toList();
    }

    /**
     * The classes of the other revision that lie in the given one, in its order, at every level. A sub-class that was
     * split lies in each of its successors, then in part. A group lies there when all that belongs to it does or it is
     * the same by code and name; in part, when it has the code and some of what belongs to it lies there.
     */
    public List<Counterpart> counterparts(Industry chosen) {
        return directory.industries().counterparts(chosen);
    }

    /**
     * The codes of revision 11 that a sub-class of revision 10 became: one, or several when it was split. A code of a
     * higher level leads to itself where revision 11 has it under the same name, else nowhere.
     */
    public List<String> toRevision11(String code10) {
        if (code10.length() == SUB_CLASS) {
            return directory.industries().toRevision11(code10);
        }
        var before = find(10, code10);
        return find(11, code10)
                .filter(now -> before.filter(old -> LooseName.of(old.name()).equals(LooseName.of(now.name())))
                        .isPresent())
                .map(now -> List.of(now.code()))
                .orElse(List.of());
    }
}
