package kr.ieum.plugins.catalogue;

import kr.ieum.text.Refusal;

/** There is no such release, or this tenant may not see it. */
public final class UnknownRelease extends Refusal {

    UnknownRelease() {
        super("catalogue.unknown-release");
    }
}
