package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.math.BigDecimal;
import java.util.List;
import kr.ieum.plugin.IndicatorFigure;
import kr.ieum.plugin.PublishedIndicators;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import org.pf4j.Extension;

/** How many permits are valid today. */
@Extension
public class PermitFigures implements PublishedIndicators {

    private final Permits permits;
    private final Acting acting;

    PermitFigures(Permits permits, Acting acting) {
        this.permits = permits;
        this.acting = acting;
    }

    @Override
    public List<IndicatorFigure> figures() {
        var today = acting.today();
        var running = BigDecimal.valueOf(permits.running(today));
        return List.of(new IndicatorFigure("permits-running", running, permits.firms(today)));
    }
}
