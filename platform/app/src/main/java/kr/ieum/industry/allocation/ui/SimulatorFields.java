package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Optional;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.plugin.ui.MoneyUnit;

/** All that can be tried: ratio and total by slider, what grades are paid, and the grade of each region. */
class SimulatorFields extends Composite<Div> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** 억원, 1조원 in all. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private static final BigDecimal WON = BigDecimal.valueOf(MoneyUnit.HUNDRED_MILLION.won());
    /** An 억원 has eight digits of won. */
    private static final int DIGITS_OF_WON = 8;

    private final SliderField ratio;
    private final SliderField total;
    private final GradeFields grades;
    private final RegionGrades regions;
    private final transient AllocationTerms ruled;

    SimulatorFields(AllocationTerms ruled, AllocationTexts wording, Runnable moved) {
        this.ruled = ruled;
        ratio = new SliderField(wording.get("field.ratio"), BigDecimal.ZERO, HUNDRED, new BigDecimal("0.5"), 2, moved);
        total = new SliderField(
                wording.get("field.total"), BigDecimal.ZERO, MOST, BigDecimal.TEN, DIGITS_OF_WON, moved);
        grades = new GradeFields(wording, moved);
        regions = new RegionGrades(ruled.members(), wording, moved);
        var sliders = new Div(ratio, total);
        sliders.addClassName("simulator-sliders");
        var gradeTable = new Details(wording.get("grades"), grades);
        gradeTable.setOpened(true);
        var regionTable = new Details(wording.get("region-grades"), regions);
        regionTable.setOpened(true);
        getContent().addClassName("simulator-fields");
        getContent().add(sliders, gradeTable, regionTable);
    }

    void show(TryAddress tried) {
        ratio.setNumber(tried.terms().ratio());
        total.setNumber(BigDecimal.valueOf(tried.terms().total()).divide(WON));
        grades.show(tried.terms());
        regions.show(tried.grades());
    }

    /** What the fields hold, when all of them hold something that can be computed with. */
    Optional<TryAddress> read() {
        var percent = ratio.number();
        var hundredMillions = total.number();
        if (percent.isEmpty() || hundredMillions.isEmpty() || !grades.check()) {
            return Optional.empty();
        }
        return Optional.of(new TryAddress(
                new AllocationTerms(
                        hundredMillions.get().multiply(WON).longValueExact(),
                        percent.get(),
                        ruled.members(),
                        grades.counts(),
                        grades.amounts(),
                        grades.weights()),
                regions.grades()));
    }
}
