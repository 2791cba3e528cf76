package kr.ieum.x.gangwonliquidhydrogen.request;

import java.math.BigDecimal;
import java.util.List;
import kr.ieum.plugin.IndicatorFigure;
import kr.ieum.plugin.PublishedIndicators;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import org.pf4j.Extension;

/** How many requests were selected this year. */
@Extension
public class RequestFigures implements PublishedIndicators {

    private final Requests requests;
    private final Acting acting;

    RequestFigures(Requests requests, Acting acting) {
        this.requests = requests;
        this.acting = acting;
    }

    @Override
    public List<IndicatorFigure> figures() {
        var selected = requests.selected(acting.today().getYear());
        return List.of(
                new IndicatorFigure("requests-selected", BigDecimal.valueOf(selected.requests()), selected.firms()));
    }
}
