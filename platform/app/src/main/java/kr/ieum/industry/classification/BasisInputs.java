package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kr.ieum.industry.classification.KnownFigures.Year;
import kr.ieum.policy.Explanation.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went into a firm's score, with where each comes from; called within transactions. */
@Component
class BasisInputs {

    private final JdbcClient jdbc;
    private final BasisTexts wording;

    BasisInputs(JdbcClient jdbc, BasisTexts wording) {
        this.jdbc = jdbc;
        this.wording = wording;
    }

    /** The figures of the year the run went by and of the one before it, as the register has them now. */
    KnownFigures figures(RatedFirm firm) {
        var base = firm.baseYear();
        return base == null
                ? KnownFigures.NONE
                : KnownFigures.of(
                        base,
                        jdbc.sql("""
                                SELECT year, revenue, exports, rnd_expense, total_assets,
                                    CAST(employees AS bigint) AS employees, CAST(patents AS bigint) AS patents, source
                                FROM core.company_figures WHERE company_id = :company AND year IN (:base, :before)""")
                                .param("company", firm.company())
                                .param("base", base)
                                .param("before", base - 1)
                                .query((row, number) -> Year.of(row))
                                .list());
    }

    List<Input> of(Axis axis, Run run, Measures measures, KnownFigures figures, Locale locale) {
        return switch (axis) {
            case INNOVATION ->
                List.of(
                        won("rnd-expense", figures, 0, Year::rndExpense, locale),
                        won("revenue", figures, 0, Year::revenue, locale),
                        certificate(Indicator.RESEARCH_LAB, run, measures, locale),
                        count("patents", figures, 0, Year::patents),
                        certificate(Indicator.CERTIFICATES, run, measures, locale),
                        certificate(Indicator.VENTURE, run, measures, locale));
            case GROWTH ->
                List.of(
                        won("revenue", figures, 0, Year::revenue, locale),
                        won("revenue", figures, 1, Year::revenue, locale),
                        count("employees", figures, 0, Year::employees),
                        count("employees", figures, 1, Year::employees),
                        won("exports", figures, 0, Year::exports, locale),
                        won("total-assets", figures, 0, Year::totalAssets, locale),
                        won("total-assets", figures, 1, Year::totalAssets, locale));
        };
    }

    private Input won(
            String name, KnownFigures figures, int yearsBefore, Function<Year, @Nullable Long> figure, Locale locale) {
        return input(
                name,
                figures,
                yearsBefore,
                figure,
                amount -> wording.get("won", BasisTexts.number(amount)).in(locale));
    }

    private Input count(String name, KnownFigures figures, int yearsBefore, Function<Year, @Nullable Long> figure) {
        return input(name, figures, yearsBefore, figure, BasisTexts::number);
    }

    private Input input(
            String name,
            KnownFigures figures,
            int yearsBefore,
            Function<Year, @Nullable Long> figure,
            Function<BigDecimal, String> words) {
        var year = figures.year(yearsBefore);
        var value = year.flatMap(known -> Optional.ofNullable(figure.apply(known)));
        return new Input(
                wording.get("input." + name, figures.nameOfYear(yearsBefore)),
                value.map(BigDecimal::valueOf).map(words).orElse(null),
                year.map(known -> BasisTexts.same(known.source())).orElseGet(() -> wording.get("input.register")),
                year.map(known -> LocalDate.of(known.year(), 12, 31)).orElse(null));
    }

    private Input certificate(Indicator indicator, Run run, Measures measures, Locale locale) {
        return new Input(
                wording.name(indicator),
                measures.of(indicator)
                        .map(value -> wording.value(indicator, value).in(locale))
                        .orElse(null),
                wording.get("input.certificates"),
                run.day());
    }
}
