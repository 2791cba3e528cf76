package kr.ieum.industry.classification;

import java.io.Serializable;
import java.util.UUID;

/** Names a run of the classification; unique only together with the tenant. */
public record RunId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
