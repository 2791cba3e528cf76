package kr.ieum.project;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed by.
 *
 * @param words part of the name of the project or of a body that takes part; all when empty
 * @param state only those in this state
 */
public record ProjectFilter(String words, @Nullable ProjectState state) implements Serializable {

    public static final ProjectFilter ALL = new ProjectFilter("", null);

    public ProjectFilter {
        words = words.strip();
    }

    /** The words as a pattern for LIKE. */
    String pattern() {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
