package kr.ieum.demo;

import java.time.Duration;
import java.util.UUID;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.ClassChange;
import kr.ieum.industry.classification.Classifications;
import kr.ieum.industry.classification.Evidence;
import kr.ieum.industry.classification.RatedFirm;
import kr.ieum.industry.classification.RowFilter;
import kr.ieum.industry.classification.RunId;
import kr.ieum.industry.classification.RunPhase;
import kr.ieum.industry.classification.RunResults;
import kr.ieum.industry.classification.RunReview;
import kr.ieum.industry.classification.RunState;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.tenancy.TenantId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Firms of most regions classified: a run that was reviewed and decided; in some the review is still open. */
@Component
@Order(20)
@ConditionalOnBooleanProperty("ieum.demo")
class DemoClasses implements DemoPart {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    /** Every so-manieth region still reviews its run. */
    private static final int IN_REVIEW = 6;

    private static final int MOST_LEADING = 50;

    /** What a review says of a firm. */
    private record Ruling(FirmClass to, String reason, Evidence evidence) {}

    private static final Ruling RAISED = new Ruling(
            FirmClass.CANDIDATE,
            "시범 자료: 우수기업으로 선정된 실적이 점수에 들어 있지 않아 올렸습니다.",
            new Evidence("star-firm", "예시 우수기업 선정서(합성)"));
    private static final Ruling CONFIRMED =
            new Ruling(FirmClass.LEADING, "시범 자료: 사업 다각화 실적을 확인했습니다.", new Evidence("diversified", "예시 사업보고서(합성)"));

    private final Classifications classifications;
    private final RunResults results;
    private final RunReview review;
    private final LifeCycles cycles;
    private final LifeCycle<RunState> cycle;
    private final DemoRegions regions;

    DemoClasses(
            Classifications classifications,
            RunResults results,
            RunReview review,
            LifeCycles cycles,
            LifeCycle<RunState> classificationCycle,
            DemoRegions regions) {
        this.classifications = classifications;
        this.results = results;
        this.review = review;
        this.cycles = cycles;
        this.cycle = classificationCycle;
        this.regions = regions;
    }

    @Override
    public void fill() {
        var all = regions.withIndustries();
        for (var number = 0; number < all.size(); number++) {
            fill(all.get(number), number % IN_REVIEW < IN_REVIEW - 1);
        }
    }

    private void fill(TenantId region, boolean decided) {
        DemoPeople.asAdmin(region, () -> {
            if (!classifications.latest().isEmpty() || !isReady(classifications.order())) {
                return;
            }
            var run = classifications.latest().getFirst().id();
            take(run, "review", Grounds.NONE);
            adjust(run);
            if (decided) {
                take(run, "decide", Grounds.because("시범 자료: 지역 검토를 거쳐 산정 결과대로 정했습니다."));
            }
        });
    }

    /** The review raises one firm, and says for the leading ones what they are based on: only those count for the target. */
    private void adjust(RunId run) {
        var potential = new RowFilter("", ClassChange.ENTER, FirmClass.POTENTIAL, null, false);
        results.page(run, potential, PageRequest.of(0, 1)).forEach(firm -> set(run, firm, RAISED));
        var leading = new RowFilter("", ClassChange.ENTER, FirmClass.LEADING, null, false);
        results.page(run, leading, PageRequest.of(0, MOST_LEADING)).forEach(firm -> set(run, firm, CONFIRMED));
    }

    private void set(RunId run, RatedFirm firm, Ruling ruling) {
        review.adjust(run, firm.company(), firm.version(), ruling.to(), ruling.reason(), ruling.evidence());
    }

    private void take(RunId run, String step, Grounds grounds) {
        UUID subject = run.value();
        cycles.take(cycle, subject, cycles.get(cycle, subject).version(), step, grounds);
    }

    private boolean isReady(RunId run) {
        var left = LONG_ENOUGH;
        while (classifications.get(run).phase().isAtWork() && left.isPositive()) {
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
            left = left.minus(LOOK_EVERY);
        }
        return classifications.get(run).phase() == RunPhase.READY;
    }
}
