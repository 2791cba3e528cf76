package kr.ieum.industry.joint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a joint project stands: R&D 기획지원, R&D, 사업화, 자금, and its end (requirement 1.11). */
public enum JointStage {
    PLANNING,
    RESEARCH,
    COMMERCIALISATION,
    CAPITAL,
    DONE,
    STOPPED;

    /** How the rule {@code joint-group.stages} names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody is in charge of it. */
    public boolean isWork() {
        return compareTo(DONE) < 0;
    }

    /** The stage that this one hands over to. */
    Optional<JointStage> next() {
        return Stream.of(values())
                .filter(stage -> compareTo(CAPITAL) < 0 && stage.compareTo(this) > 0)
                .findFirst();
    }
}
