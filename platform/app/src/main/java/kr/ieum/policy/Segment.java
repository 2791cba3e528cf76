package kr.ieum.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a task of the paper is for above all (requirement F14); which tasks those are is a rule. */
public enum Segment {
    /** 성장주도기업. */
    LEADING,
    /** 성장잠재기업. */
    POTENTIAL,
    /** 위기기업. */
    CRISIS;

    /** As it stands in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Segment> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** The rule that has the numbers of its tasks. */
    public String rule() {
        return "segment." + key() + "-tasks";
    }
}
