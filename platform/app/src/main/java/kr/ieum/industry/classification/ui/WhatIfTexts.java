package kr.ieum.industry.classification.ui;

import java.util.List;
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
    private final ClassTexts texts;

    WhatIfTexts(WhatIf whatIf, Regions regions, ClassTexts texts) {
        this.whatIf = whatIf;
        this.regions = regions;
        this.texts = texts;
    }

    /** The country, then the regions in the official order. */
    List<String> areas() {
        var members = whatIf.regions();
        return Stream.concat(
                        Stream.of(ClassMoves.COUNTRY),
                        regions.all().stream().map(Region::id).map(TenantId::value).filter(members::contains))
                .toList();
    }

    String area(String area) {
        return area.equals(ClassMoves.COUNTRY)
                ? texts.get("what-if.country")
                : regions.nameOf(new TenantId(area)).in(texts.locale());
    }

    String count(OptionalLong firms) {
        return firms.isPresent()
                ? ClassTexts.number(java.math.BigDecimal.valueOf(firms.getAsLong()), "#,##0")
                : texts.get("what-if.withheld");
    }
}
