package kr.ieum.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Publishes figures of the region to the ministry. Name, unit and meaning of each stand in {@code plugin.yaml} under
 * {@code indicators}; here is only its present value. The platform asks when the plugin is enabled, once a day, and when
 * the region's admin wants it to, and keeps what it was told with the day.
 *
 * <pre>{@code
 * @Extension
 * public class Indicators implements PublishedIndicators {
 *     public List<IndicatorFigure> figures() {
 *         return List.of(new IndicatorFigure("let-berths", berths.letShare(), berths.firms()));
 *     }
 * }
 * }</pre>
 *
 * @since 0.2.0
 */
public interface PublishedIndicators extends ExtensionPoint {

    /** One figure for each announced indicator. */
    List<IndicatorFigure> figures();
}
