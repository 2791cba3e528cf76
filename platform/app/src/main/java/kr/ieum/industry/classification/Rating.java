package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.util.Optional;
import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;

/**
 * What a formula says of a firm.
 *
 * @param innovation 0 to 100, or null where nothing of it could be measured
 * @param growth 0 to 100, or null where nothing of it could be measured
 * @param confidence the measured share of all weight in %
 * @param proposed the class, or null where too little is known
 */
public record Rating(
        @Nullable BigDecimal innovation,
        @Nullable BigDecimal growth,
        BigDecimal confidence,
        @Nullable FirmClass proposed) {

    public Optional<FirmClass> proposal() {
        return Optional.ofNullable(proposed);
    }
}
