package kr.ieum.company;

import java.io.Serializable;
import java.util.UUID;
import kr.ieum.audit.Subject;

/** Names a firm of the register; unique only together with the tenant. */
public record CompanyId(UUID value) implements Serializable {

    private static final String KIND = "company";

    /** @throws IllegalArgumentException when the text is no id */
    public static CompanyId of(String text) {
        return new CompanyId(UUID.fromString(text));
    }

    /** The firm in the change history. */
    public Subject subject() {
        return new Subject(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
