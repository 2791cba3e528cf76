package kr.ieum.demo;

import java.util.UUID;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.Classifications;
import kr.ieum.industry.classification.RowFilter;
import kr.ieum.industry.classification.RunResults;
import kr.ieum.industry.leading.LeadingService;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.tenancy.TenantId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Leading innovators of each region, some of them a step further than others. */
@Component
@Order(30)
@ConditionalOnBooleanProperty("ieum.demo")
class DemoLeading implements DemoPart {

    private static final int FEWEST = 6;
    private static final int VARIETY = 4;

    private final LeadingService leading;
    private final LifeCycles cycles;
    private final Classifications classifications;
    private final RunResults results;
    private final DemoRegions regions;

    DemoLeading(
            LeadingService leading,
            LifeCycles cycles,
            Classifications classifications,
            RunResults results,
            DemoRegions regions) {
        this.leading = leading;
        this.cycles = cycles;
        this.classifications = classifications;
        this.results = results;
        this.regions = regions;
    }

    @Override
    public void fill() {
        var all = regions.withIndustries();
        for (var number = 0; number < all.size(); number++) {
            fill(all.get(number), FEWEST + number % VARIETY);
        }
    }

    private void fill(TenantId region, int wanted) {
        DemoPeople.asAdmin(region, () -> {
            if (leading.count(true) == 0) {
                propose(wanted);
            }
        });
    }

    private void propose(int wanted) {
        var latest = classifications.latest().stream().findFirst();
        if (latest.isEmpty()) {
            return;
        }
        var firms = Stream.of(FirmClass.LEADING, FirmClass.CANDIDATE)
                .map(wish -> new RowFilter("", null, wish, null, false))
                .flatMap(filter -> results.page(latest.get().id(), filter, PageRequest.of(0, wanted)).stream())
                .limit(wanted)
                .toList();
        for (var number = 0; number < firms.size(); number++) {
            var firm = firms.get(number);
            go(leading.propose(firm.company(), "시범 자료: 혁신성과 성장성이 함께 높아 지역을 이끌 만합니다."), number);
        }
    }

    /** The first waits for its designation, the second is heard, the third is extended; all others are in their term. */
    private void go(UUID firm, int number) {
        if (number == 0) {
            return;
        }
        take(firm, "designate");
        switch (number) {
            case 1 -> take(firm, "hear");
            case 2 -> take(firm, "extend");
            default -> {}
        }
    }

    private void take(UUID firm, String step) {
        var cycle = leading.cycle();
        cycles.take(
                cycle,
                firm,
                cycles.get(cycle, firm).version(),
                step,
                new Grounds("시범 자료: 지원협의회의 의견을 들었습니다.", "예시 회의록(합성)"));
    }
}
