package kr.ieum.plugins;

import kr.ieum.text.Refusal;

/** The region has no such installation; someone else may just have removed it. */
public final class UnknownInstallation extends Refusal {

    UnknownInstallation() {
        super("plugins.unknown");
    }
}
