package kr.ieum.plugins.indicators;

import kr.ieum.text.Refusal;

/** A plugin's figures could not be had now; what was published before stays. */
public final class IndicatorsRefused extends Refusal {

    private IndicatorsRefused(String key) {
        super(key);
    }

    static IndicatorsRefused notRunning() {
        return new IndicatorsRefused("plugins.indicators.not-running");
    }

    static IndicatorsRefused failed() {
        return new IndicatorsRefused("plugins.indicators.failed");
    }
}
