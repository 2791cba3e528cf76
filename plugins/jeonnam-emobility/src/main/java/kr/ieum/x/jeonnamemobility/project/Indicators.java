package kr.ieum.x.jeonnamemobility.project;

import java.math.RoundingMode;
import java.util.List;
import kr.ieum.plugin.IndicatorFigure;
import kr.ieum.plugin.PublishedIndicators;
import kr.ieum.x.jeonnamemobility.model.Shares;
import org.pf4j.Extension;

/** The domestic share of the region's present vehicles, for the ministry. */
@Extension
public class Indicators implements PublishedIndicators {

    /** The figure is about parts, not about firms. */
    private static final int NOT_ABOUT_FIRMS = -1;

    private static final int DECIMALS = 2;

    private final Shares shares;

    Indicators(Shares shares) {
        this.shares = shares;
    }

    @Override
    public List<IndicatorFigure> figures() {
        var percent = shares.ofRegion().map(value -> value.setScale(DECIMALS, RoundingMode.HALF_UP));
        return List.of(new IndicatorFigure("domestic-share", percent.orElse(null), NOT_ABOUT_FIRMS));
    }
}
