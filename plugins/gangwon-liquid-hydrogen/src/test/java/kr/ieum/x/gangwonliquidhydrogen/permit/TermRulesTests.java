package kr.ieum.x.gangwonliquidhydrogen.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kr.ieum.plugin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRulesTests {

    private final TermRules rules = new TermRules();

    @ParameterizedTest
    @CsvSource({"2020-07-06, 2+2, 2", "2024-08-06, 2+2, 2", "2024-08-07, 4+2, 4", "2026-11-24, 4+2, 4"})
    void theDayOfGrantingDecides(LocalDate granted, String name, int years) {
        var rule = rules.at(PermitKind.DEMONSTRATION, granted);

        assertThat(rule.id()).isEqualTo(name);
        assertThat(rule.years()).isEqualTo(years);
        assertThat(rule.extension()).isEqualTo(2);
    }

    @Test
    void aTemporaryPermitStaysAtTwoAndTwo() {
        var rule = rules.at(PermitKind.TEMPORARY, LocalDate.of(2026, 1, 1));

        assertThat(rule.id()).isEqualTo("2+2");
    }

    @Test
    void nothingWasGrantedBeforeTheLaw() {
        assertThatThrownBy(() -> rules.at(PermitKind.DEMONSTRATION, LocalDate.of(2019, 4, 16)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void everyRuleNamesItsSource() {
        assertThat(rules.all()).hasSize(3).allMatch(rule -> !rule.source().ko().isBlank());
    }
}
