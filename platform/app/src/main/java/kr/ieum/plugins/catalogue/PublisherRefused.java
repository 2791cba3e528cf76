package kr.ieum.plugins.catalogue;

import java.io.Serializable;
import kr.ieum.text.Refusal;

/** A publisher, a key or a rule that cannot be entered as it is. */
public final class PublisherRefused extends Refusal {

    PublisherRefused(String key, Serializable... arguments) {
        super(key, arguments);
    }
}
