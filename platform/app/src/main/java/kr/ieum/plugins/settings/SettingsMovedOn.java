package kr.ieum.plugins.settings;

import kr.ieum.text.Refusal;

/** Somebody else has changed the settings meanwhile; nothing was saved over it. */
public final class SettingsMovedOn extends Refusal {

    SettingsMovedOn() {
        super("plugins.settings.moved-on");
    }
}
