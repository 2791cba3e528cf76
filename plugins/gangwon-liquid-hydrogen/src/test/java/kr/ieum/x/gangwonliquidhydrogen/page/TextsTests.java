package kr.ieum.x.gangwonliquidhydrogen.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {

    private final ResourceBundle korean = bundle(Locale.ROOT);
    private final ResourceBundle english = bundle(Locale.ENGLISH);

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(english.keySet()).isEqualTo(korean.keySet());
    }

    @Test
    void everyTextCanBeFilledIn() {
        for (var key : korean.keySet()) {
            Stream.of(korean, english)
                    .forEach(bundle -> assertThatCode(() -> new MessageFormat(bundle.getString(key)))
                            .as(key)
                            .doesNotThrowAnyException());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "purchase.RoundState",
                "permit.PermitKind",
                "permit.Phase",
                "permit.Outcome",
                "permit.Validity",
                "safety.Finding",
                "request.Desk",
                "request.RequestKind",
                "request.RequestState"
            })
    void everyValueHasItsWord(String name) throws ClassNotFoundException {
        var values = Class.forName("kr.ieum.x.gangwonliquidhydrogen." + name).getEnumConstants();

        assertThat(korean.keySet())
                .containsAll(Arrays.stream(values)
                        .map(value -> name.substring(name.indexOf('.') + 1) + "." + value)
                        .toList());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("messages", locale, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
    }
}
