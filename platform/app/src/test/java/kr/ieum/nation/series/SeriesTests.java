package kr.ieum.nation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kr.ieum.policy.Clauses;
import kr.ieum.policy.Policy;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows F2, F3, F4, F8, F9, 5.10, G4 and T1: what the paper prints stands there, and what it does not print does not. */
@IntegrationTest
@AsTenant("sejong")
class SeriesTests {

    @Autowired
    SeriesService service;

    @Autowired
    Policy policy;

    @Autowired
    Clauses clauses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void theFiguresOfTheTextAreThosePrinted() {
        assertThat(told("grdp-share")).containsExactly("rest 2010 51.6", "rest 2015 49.9", "rest 2020 47.5");
        assertThat(told("research-cost-share")).containsExactly("rest 2018 30.2", "rest 2019 30.1", "rest 2020 30.8");
        assertThat(told("research-staff-share")).containsExactly("rest 2018 38.2", "rest 2019 37.5", "rest 2020 37.1");
        assertThat(told("ministry-budget"))
                .containsExactly("country 2010 6.0", "country 2015 7.9", "country 2018 8.9", "country 2020 13.4");
        assertThat(told("policy-loans")).containsExactly("country 2022 2000", "country 2023 6000", "country 2024 8000");
        assertThat(told("investment-firms")).containsExactly("rest 2017-2022 2.8");
    }

    @Test
    void stateAndRegionalMoneyAddUpToTheInvestmentAndNoYearIsInvented() {
        var investment = series("investment");

        var sum = SumOfParts.of(investment, service.all()).orElseThrow();

        assertThat(sum.formula()).isEqualTo("1.3 + 0.5 = 1.8");
        assertThat(sum.holds()).isTrue();
        assertThat(investment.periods()).containsExactly("2017-2022");
        assertThat(sum.explain().limits()).isNotEmpty();
    }

    @Test
    void aHundredOfAHundredAndSevenAreNinetyThreeAndAHalfPerCent() {
        var share = RestShare.of(series("declining-areas")).getFirst();

        assertThat(share.percent()).isEqualByComparingTo("93.5");
        assertThat(share.explain().formula().ko()).isEqualTo("비수도권 100 ÷ 전국 107 × 100 = 93.5%");
        assertThat(share.explain().inputs())
                .allSatisfy(input -> assertThat(input.date()).isEqualTo(LocalDate.of(2023, 4, 6)));
    }

    @Test
    void theTenChartsHaveASourceAndNoFigure() {
        var charts =
                IntStream.rangeClosed(1, 10).mapToObj(number -> "C" + number).toList();

        var found = service.all().stream()
                .filter(series -> charts.contains(series.place()))
                .toList();

        assertThat(found).extracting(Series::place).containsExactlyElementsOf(charts);
        assertThat(found).allSatisfy(series -> {
            assertThat(series.figures()).isEmpty();
            assertThat(series.source().ko()).isNotBlank();
            assertThat(RestShare.of(series)).isEmpty();
        });
    }

    @Test
    void everyPrintedSeriesNamesAClauseThatThereIs() {
        assertThat(service.all())
                .filteredOn(series -> !series.place().matches("C[0-9]+"))
                .allSatisfy(series -> assertThat(clauses.find(series.place())).isPresent());
    }

    @Test
    void theLoansAreThoseOfTheRule() {
        var rule = policy.history("policy-fund.target").getFirst().table();

        assertThat(series("policy-loans").figures())
                .allSatisfy(figure -> assertThat(rule.get(figure.period()))
                        .isEqualByComparingTo(figure.value().multiply(BigDecimal.valueOf(100_000_000))));
    }

    @Test
    void aRegionCannotWriteAFigure() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        status -> jdbc.sql("""
                        INSERT INTO reference.series_figure (series, area, period, value, source_ko, source_en, told_at)
                        VALUES ('grdp', 'rest', '2020', 1, 'x', 'x', now())""").update()))
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> told(String id) {
        return series(id).figures().stream()
                .map(figure -> figure.area() + " " + figure.period() + " " + figure.value())
                .toList();
    }

    private Series series(String id) {
        return service.all().stream()
                .filter(series -> series.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
