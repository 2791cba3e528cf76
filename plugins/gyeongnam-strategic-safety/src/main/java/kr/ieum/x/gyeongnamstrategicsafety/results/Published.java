package kr.ieum.x.gyeongnamstrategicsafety.results;

import java.math.BigDecimal;
import java.util.List;
import kr.ieum.plugin.IndicatorFigure;
import kr.ieum.plugin.PublishedIndicators;
import kr.ieum.x.gyeongnamstrategicsafety.desk.Figures;
import kr.ieum.x.gyeongnamstrategicsafety.links.Links;
import org.pf4j.Extension;

/** The two figures that the ministry sees; restricted records are counted, not shown. */
@Extension
public class Published implements PublishedIndicators {

    private static final int NOT_ABOUT_FIRMS = -1;

    private final Links links;
    private final Figures desk;

    Published(Links links, Figures desk) {
        this.links = links;
        this.desk = desk;
    }

    @Override
    public List<IndicatorFigure> figures() {
        var made = links.madeInAll();
        return List.of(
                new IndicatorFigure("links-made", BigDecimal.valueOf(made.links()), made.firms()),
                new IndicatorFigure("tickets-in-time", desk.punctualityInAll().percent(), NOT_ABOUT_FIRMS));
    }
}
