package kr.ieum.exchange;

import java.io.Serializable;
import java.util.UUID;

/** One file's way into the register of one tenant. */
public record ImportId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
