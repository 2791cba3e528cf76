package kr.ieum.x.gangwonliquidhydrogen.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTests {

    @ParameterizedTest
    @CsvSource({
        "2024-08-07, 4, 2028-08-06",
        "2025-01-01, 2, 2026-12-31",
        "2023-12-31, 2, 2025-12-30",
        "2023-03-01, 2, 2025-02-28",
        "2022-03-01, 2, 2024-02-29",
        "2024-02-29, 4, 2028-02-28",
        "2024-02-29, 2, 2026-02-28",
        "2022-02-28, 2, 2024-02-27"
    })
    void aTermOfYearsEndsTheDayBeforeOrAtTheEndOfAMonthWithoutThatDay(LocalDate from, int years, LocalDate last) {
        assertThat(Term.ofYears(from, years).last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01, 2025-04-30, 2, 2025-02-28",
        "2022-05-01, 2024-04-30, 2, 2024-02-29",
        "2023-09-01, 2025-08-31, 2, 2025-06-30",
        "2023-09-01, 2025-08-31, 6, 2025-02-28",
        "2024-08-07, 2028-08-06, 6, 2028-02-06"
    })
    void monthsAreCountedBackToTheSameDayOrTheEndOfTheMonth(LocalDate from, LocalDate last, int months, LocalDate day) {
        var term = new Term(from, last.plusDays(1));

        assertThat(term.monthsBeforeEnd(months)).isEqualTo(day);
    }
}
