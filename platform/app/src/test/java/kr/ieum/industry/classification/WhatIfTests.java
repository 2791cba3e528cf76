package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kr.ieum.industry.FirmClass;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The ministry sees whom another formula would move, in counts that tell of no single firm. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ANALYST")
class WhatIfTests extends RatedFirmFixture {

    private static final Optional<FirmClass> POTENTIAL = Optional.of(FirmClass.POTENTIAL);
    private static final Optional<FirmClass> CANDIDATE = Optional.of(FirmClass.CANDIDATE);
    private static final Optional<FirmClass> LEADING = Optional.of(FirmClass.LEADING);
    private static final List<String> REGIONS = List.of("daejeon", "gangwon", "jeju", "seoul");

    @Autowired
    WhatIf whatIf;

    @AfterEach
    void removeFirms() {
        REGIONS.forEach(region -> Tenancy.runAs(new TenantId(region), this::removeAll));
    }

    @Test
    void theSameFormulaMovesNobody() {
        firms("daejeon", 4, this::growing);

        var moves = whatIf.compare(whatIf.rules().formula());

        assertThat(moves.firms("daejeon", CANDIDATE, CANDIDATE)).isEqualTo(OptionalLong.of(4));
        assertThat(moves.rising("daejeon")).isEqualTo(OptionalLong.of(0));
        assertThat(moves.falling(ClassMoves.COUNTRY)).isEqualTo(OptionalLong.of(0));
    }

    @Test
    void higherThresholdsMakeFirmsFallAndLowerOnesRise() {
        firms("daejeon", 5, name -> certificate(strong(name), "INNOBIZ"));
        firms("gangwon", 3, this::growing);

        var higher = whatIf.compare(thresholds(80, 100));
        var lower = whatIf.compare(thresholds(0, 0));

        // an innovation of 90 is not enough any more
        assertThat(higher.firms("daejeon", LEADING, CANDIDATE)).isEqualTo(OptionalLong.of(5));
        assertThat(higher.falling(ClassMoves.COUNTRY)).isEqualTo(OptionalLong.of(5));
        assertThat(lower.firms("gangwon", CANDIDATE, LEADING)).isEqualTo(OptionalLong.of(3));
        assertThat(lower.rising(ClassMoves.COUNTRY)).isEqualTo(OptionalLong.of(3));
        assertThat(lower.ofClass("gangwon", LEADING, true)).isEqualTo(OptionalLong.of(0));
        assertThat(lower.ofClass("gangwon", LEADING, false)).isEqualTo(OptionalLong.of(3));
    }

    @Test
    void firmsOfWhichTooLittleIsKnownHaveNoClass() {
        firms("daejeon", 3, this::firm);

        assertThat(whatIf.compare(thresholds(0, 0)).firms("daejeon", Optional.empty(), Optional.empty()))
                .isEqualTo(OptionalLong.of(3));
    }

    @Test
    void cellsOfOneOrTwoFirmsAreWithheldAndDoNotFollowFromTheCountry() {
        firms("daejeon", 2, this::growing);
        firms("gangwon", 5, this::growing);
        firms("jeju", 9, this::growing);

        var moves = whatIf.compare(thresholds(0, 0));

        assertThat(moves.firms("daejeon", CANDIDATE, LEADING)).isEmpty();
        assertThat(moves.firms("gangwon", CANDIDATE, LEADING))
                .as("the country less the others would tell the two")
                .isEmpty();
        assertThat(moves.firms("jeju", CANDIDATE, LEADING)).isEqualTo(OptionalLong.of(9));
        assertThat(moves.firms(ClassMoves.COUNTRY, CANDIDATE, LEADING)).isEqualTo(OptionalLong.of(16));
        assertThat(moves.rising("daejeon")).isEmpty();
        assertThat(moves.falling("daejeon")).isEqualTo(OptionalLong.of(0));
    }

    @Test
    void aCellOfTwoInTheWholeCountryIsWithheldThereToo() {
        firms("daejeon", 1, this::weak);
        firms("gangwon", 1, this::weak);

        assertThat(whatIf.compare(thresholds(0, 0)).firms(ClassMoves.COUNTRY, POTENTIAL, LEADING))
                .isEmpty();
    }

    @Test
    void regionsOfTheCapitalAreaDoNotCount() {
        firms("seoul", 4, this::growing);

        assertThat(whatIf.compare(thresholds(0, 0)).cells()).isEmpty();
        assertThat(whatIf.regions()).hasSize(14).doesNotContain("seoul");
    }

    @Test
    @AsTenant(value = "daejeon", roles = "REGION_ADMIN")
    void aRegionDoesNotAskForTheCountry() {
        assertThatThrownBy(whatIf::rules).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        in(() -> jdbc.sql("""
                                SELECT * FROM nation.class_moves(current_date, 2000, '{}', '{}', '{daejeon}', '{}', '{}', '{}',
                                    '{}', '{}', '{}', '{}', '{}', '{}')""").query((row, number) -> number).list()))
                .rootCause()
                .hasMessageContaining("only the ministry counts the country");
    }

    @Test
    void aRegionThatHasSettledItsIndustriesCountsNoFirmOfAnother() {
        firms("daejeon", 3, this::growing);
        firms("gangwon", 3, this::growing);
        Tenancy.runAs(new TenantId("daejeon"), () -> pillar("식품", "10"));

        var moves = whatIf.compare(thresholds(0, 0));

        assertThat(moves.ofClass("daejeon", CANDIDATE, true)).isEqualTo(OptionalLong.of(0));
        assertThat(moves.ofClass("gangwon", CANDIDATE, true)).isEqualTo(OptionalLong.of(3));
        assertThat(whatIf.unsettled()).contains("gangwon").doesNotContain("daejeon");
    }

    private Formula thresholds(int candidate, int leading) {
        var present = whatIf.rules().formula();
        return present.with(
                present.weights(),
                Map.of(
                        FirmClass.CANDIDATE,
                        BigDecimal.valueOf(candidate),
                        FirmClass.LEADING,
                        BigDecimal.valueOf(leading)));
    }

    private void firms(String region, int many, Consumer<String> make) {
        Tenancy.runAs(
                new TenantId(region), () -> IntStream.range(0, many).forEach(number -> make.accept("예시 " + number)));
    }
}
