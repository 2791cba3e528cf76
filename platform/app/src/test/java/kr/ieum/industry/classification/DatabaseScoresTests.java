package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database scores many firms and the program explains one: both must come to the same, whatever the firm. */
@IntegrationTest
@AsTenant("daejeon")
class DatabaseScoresTests {

    private static final int FIRMS = 2_000;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theDatabaseAndTheProgramScoreAlike() {
        var formula = AFormula.first();
        var firms = firms();

        var scored = transaction.execute(status -> scored(firms, formula));

        var expected = firms.stream()
                .map(formula::rate)
                .map(DatabaseScoresTests::plain)
                .toList();
        assertThat(scored).isEqualTo(expected);
    }

    /** Values in hundredths as the database measures them, a third of them unknown, many at the edges. */
    private static List<Measures> firms() {
        var random = new SplittableRandom(2026);
        return IntStream.range(0, FIRMS)
                .mapToObj(number -> {
                    var values = new EnumMap<Indicator, BigDecimal>(Indicator.class);
                    AFormula.FULL_MARKS.forEach((indicator, full) -> {
                        if (random.nextInt(3) > 0) {
                            var part =
                                    random.nextInt(4) == 0 ? random.nextInt(5) * 2_500 : random.nextInt(-2_000, 15_000);
                            values.put(
                                    indicator,
                                    full.multiply(BigDecimal.valueOf(part))
                                            .movePointLeft(4)
                                            .setScale(2, java.math.RoundingMode.HALF_UP));
                        }
                    });
                    return new Measures(values);
                })
                .toList();
    }

    private List<String> scored(List<Measures> firms, Formula formula) {
        var columns = Stream.of(Indicator.values()).map(Indicator::column).toList();
        var arrays = columns.stream()
                .map(column -> "CAST(:" + column + " AS float8[])")
                .collect(Collectors.joining(", "));
        var measures = columns.stream().map(column -> "i." + column).collect(Collectors.joining(", "));
        var statement = jdbc.sql("SELECT s.*, core.class_of_scores(s.innovation, s.growth, s.confidence, "
                        + "CAST(:limits AS float8[])) AS proposed FROM unnest(" + arrays + ") WITH ORDINALITY AS i ("
                        + String.join(", ", columns) + ", place) CROSS JOIN LATERAL core.firm_score(" + measures
                        + ", CAST(:weights AS float8[]), CAST(:marks AS float8[])) s ORDER BY i.place")
                .param("limits", FormulaArrays.limits(formula))
                .param("weights", FormulaArrays.weights(formula))
                .param("marks", FormulaArrays.fullMarks(formula));
        for (var indicator : Indicator.values()) {
            var values = new ArrayList<@Nullable Double>();
            firms.forEach(firm ->
                    values.add(firm.of(indicator).map(BigDecimal::doubleValue).orElse(null)));
            statement = statement.param(indicator.column(), values.toArray(Double[]::new));
        }
        return statement
                .query((row, number) -> plain(new Rating(
                        row.getBigDecimal("innovation"),
                        row.getBigDecimal("growth"),
                        row.getBigDecimal("confidence"),
                        RatedFirms.classOf(row.getString("proposed")))))
                .list();
    }

    private static String plain(Rating rating) {
        return Stream.of(rating.innovation(), rating.growth(), rating.confidence())
                        .map(points -> points == null
                                ? "-"
                                : points.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" "))
                + " " + rating.proposed();
    }
}
