package kr.ieum.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What goes with a step.
 *
 * @param reason why, at most 1,000 characters; null or blank when not given
 * @param evidence where the proof is, at most 1,000 characters; null or blank when not given
 */
public record Grounds(@Nullable String reason, @Nullable String evidence) {

    public static final Grounds NONE = new Grounds(null, null);

    public Grounds {
        reason = kept(reason);
        evidence = kept(evidence);
    }

    public static Grounds because(String reason) {
        return new Grounds(reason, null);
    }

    @Nullable String given(Need need) {
        return need == Need.REASON ? reason : evidence;
    }

    private static @Nullable String kept(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
