package kr.ieum.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one tenant's folder, so that all of it can be mended at once. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    public void add(Finding finding) {
        found.add(finding);
    }

    /** What the reading gives, or null when it ended in a finding. */
    public <T> @Nullable T attempt(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (WrongFile wrong) {
            add(wrong.finding());
            return null;
        }
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
