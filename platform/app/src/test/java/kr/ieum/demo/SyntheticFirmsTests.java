package kr.ieum.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticFirmsTests {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private final SyntheticFirms synthetic =
            new SyntheticFirms(1, List.of("부산광역시 강서구", "전라남도 영광군"), List.of("30320", "28111"));

    @Test
    void theSameSeedMakesTheSameFirms() {
        var again = new SyntheticFirms(1, List.of("부산광역시 강서구", "전라남도 영광군"), List.of("30320", "28111"));

        assertThat(again.firms(50))
                .containsExactlyElementsOf(synthetic.firms(50).toList());
    }

    @Test
    void aFirmIsTheSameHoweverManyAreMade() {
        var few = synthetic.firms(10).toList();
        var many = synthetic.firms(100).toList();

        assertThat(many).startsWith(few.toArray(SyntheticFirm[]::new));
    }

    @Test
    void everyFirmSaysThatItIsAnExample() {
        assertThat(synthetic.firms(200))
                .allSatisfy(firm -> assertThat(firm.name()).startsWith("예시 "))
                .allSatisfy(firm -> assertThat(firm.businessNumber()).startsWith("00"))
                .extracting(SyntheticFirm::businessNumber)
                .doesNotHaveDuplicates();
    }

    @Test
    void businessNumbersHaveARightCheckDigit() {
        assertThat(synthetic.firms(500).map(SyntheticFirm::businessNumber)).allMatch(SyntheticFirmsTests::checks);
    }

    private static boolean checks(String number) {
        var sum = IntStream.range(0, 9)
                        .map(i -> (number.charAt(i) - '0') * WEIGHTS[i])
                        .sum()
                + (number.charAt(8) - '0') * 5 / 10
                + (number.charAt(9) - '0');
        return sum % 10 == 0;
    }
}
