package kr.ieum.company;

import java.io.Serializable;
import java.util.UUID;

/** Names a firm of the register; unique only together with the tenant. */
public record CompanyId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException when the text is no id */
    public static CompanyId of(String text) {
        return new CompanyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
