package kr.ieum.program;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the board is narrowed by.
 *
 * @param words part of name, owner, audience or support; all when empty
 * @param state only those in this state; when null all but the archived ones
 * @param field only those of this field, which only the region's own have
 * @param origin only those from there
 */
public record BoardFilter(
        String words,
        @Nullable ProgramState state,
        @Nullable Field field,
        @Nullable Origin origin) implements Serializable {

    public static final BoardFilter ALL = new BoardFilter("", null, null, null);

    public BoardFilter {
        words = words.strip();
    }

    /** The words as a pattern for LIKE. */
    String pattern() {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Where programmes come from. */
    public enum Origin {
        REGION,
        PLUGIN
    }
}
