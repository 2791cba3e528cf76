package kr.ieum.plugins.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.ieum.plugin.DocumentTemplate;
import kr.ieum.plugin.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPlacesTests {

    @Test
    void aTemplateWithKnownPlacesIsInOrder() {
        var all = "{project} {purpose}\n\n{participants} {steps}\n\n{from} {to} {today}";

        assertThatCode(() -> DocumentPlaces.check(template(all, all))).doesNotThrowAnyException();
    }

    @Test
    void anUnknownBraceIsNamedWithTemplateAndPlaceAndWhatIsKnown() {
        var korean = "{project} 협약서\n\n목적: {purpos}";

        assertThatThrownBy(() -> DocumentPlaces.check(template(korean, "Agreement")))
                .isInstanceOf(StartFailed.class)
                .hasMessage("the document agreement has {purpos} in paragraph 2 of its Korean text; known are "
                        + "{from}, {participants}, {project}, {purpose}, {steps}, {to}, {today}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{ project }", "{Project}", "{0}", "{project", "project}", "{{project}}"})
    void whatIsNoPlaceAtAllIsRefusedInTheEnglishTextToo(String brace) {
        assertThatThrownBy(() -> DocumentPlaces.check(template("협약서", "On " + brace)))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("paragraph 1 of its English text");
    }

    private static DocumentTemplate template(String korean, String english) {
        return new DocumentTemplate("agreement", new LocalText("협약서", "Agreement"), new LocalText(korean, english));
    }
}
