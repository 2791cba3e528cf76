package kr.ieum.plugins.ui.centre;

import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.catalogue.ReleaseState;

/** How states are meant. */
final class PluginTones {

    private PluginTones() {}

    static Tone of(InstallationState state) {
        return switch (state) {
            case INSTALLED -> Tone.INFORMATION;
            case ENABLED -> Tone.SUCCESS;
            case DISABLED, REMOVED -> Tone.NEUTRAL;
            case WAITING -> Tone.WARNING;
            case FAILED, SUSPENDED, BANNED -> Tone.DANGER;
        };
    }

    static Tone of(ReleaseState state) {
        return switch (state) {
            case SUBMITTED -> Tone.WARNING;
            case APPROVED -> Tone.INFORMATION;
            case REJECTED -> Tone.DANGER;
        };
    }
}
