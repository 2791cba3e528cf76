package kr.ieum.x.jeonnamemobility.project;

import kr.ieum.plugin.HealthCheck;
import kr.ieum.x.jeonnamemobility.common.EmobilitySettings;
import kr.ieum.x.jeonnamemobility.model.Shares;
import org.pf4j.Extension;

/** Well is the plugin when it can compute its indicator and knows what it warns of. */
@Extension
public class Health implements HealthCheck {

    private final Shares shares;
    private final EmobilitySettings settings;

    Health(Shares shares, EmobilitySettings settings) {
        this.shares = shares;
        this.settings = settings;
    }

    @Override
    public void check() {
        shares.ofRegion().ifPresent(percent -> {
            if (percent.signum() < 0 || percent.doubleValue() > 100) {
                throw new IllegalStateException("the domestic share of the region is " + percent + " %");
            }
        });
        if (settings.endingDays() < 1 || settings.memberCap().signum() <= 0) {
            throw new IllegalStateException("the thresholds of the warnings are not positive");
        }
    }
}
