package kr.ieum.industry.classification.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kr.ieum.industry.classification.ClassMoves;
import kr.ieum.industry.classification.WhatIf;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Names of the regions that classify their firms, and numbers of which some are withheld. */
@Component
class WhatIfTexts {

    private final WhatIf whatIf;
    private final Regions regions;
    private final ClassTexts wording;

    WhatIfTexts(WhatIf whatIf, Regions regions, ClassTexts wording) {
        this.whatIf = whatIf;
        this.regions = regions;
        this.wording = wording;
    }

    /** The country, then the regions in the official order. */
    List<String> areas() {
        var members = whatIf.regions();
        return Stream.concat(
                        Stream.of(ClassMoves.COUNTRY),
                        regions.all().stream()
                                .map(Region::id)
                                .map(TenantId::value)
                                .filter(members::contains))
                .toList();
    }

    String area(String area) {
        return area.equals(ClassMoves.COUNTRY)
                ? wording.get("what-if.country", whatIf.regions().size())
                : regions.nameOf(new TenantId(area)).in(wording.locale());
    }

    /** Which regions count with firms of any industry; nothing when none does. */
    Optional<String> unsettled() {
        var names = whatIf.unsettled();
        return areas().stream()
                .filter(names::contains)
                .map(this::area)
                .reduce((one, other) -> one + ", " + other)
                .map(all -> wording.get("what-if.unsettled", all));
    }

    String count(OptionalLong firms) {
        return firms.isPresent()
                ? ClassTexts.number(java.math.BigDecimal.valueOf(firms.getAsLong()), "#,##0")
                : wording.get("what-if.withheld");
    }
}
