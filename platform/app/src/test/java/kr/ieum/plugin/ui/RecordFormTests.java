package kr.ieum.plugin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Fact;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Texts;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
@AsTenant("busan")
class RecordFormTests {

    private static final Texts TEXTS = new Texts(new Keys(), Locale.KOREAN);

    private Berth kept = new Berth("가", BigDecimal.valueOf(1_000), Use.CARGO, LocalDate.of(2026, 1, 1), 0);
    private int done;
    private TextField name;
    private NumberInput depth;
    private Select<Use> use;

    @BeforeEach
    void edit() {
        var form = new RecordForm<>(TEXTS, kept);
        name = form.check(form.required(form.line("name", 20)), value -> !value.contains("*"), "별표를 빼 주십시오.");
        depth = form.required(form.number("depth", BigDecimal.ZERO, BigDecimal.valueOf(9_999), 1));
        use = form.required(form.choice("use", List.of(Use.values()), Use::korean));
        var since = form.day("since");
        form.shows(name, Berth::name);
        form.showsNumber(depth, Berth::depth);
        form.shows(use, Berth::use);
        form.shows(since, Berth::since);
        form.change(
                        "선석",
                        seen -> save(
                                seen,
                                new Berth(
                                        name.getValue(),
                                        depth.number().orElseThrow(),
                                        use.getValue(),
                                        since.getValue(),
                                        seen.version() + 1)),
                        () -> kept,
                        () -> done++)
                .open();
    }

    @Test
    void itIsFilledFromTheRecordAndSavesWhatWasWritten() {
        assertThat(depth.getValue()).isEqualTo("1,000");
        _setValue(name, "나");

        click("저장");

        assertThat(kept.name()).isEqualTo("나");
        assertThat(done).isOne();
        _assertNone(FormDialog.class);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        _setValue(name, "*");
        _setValue(depth, "");

        click("저장");

        assertThat(name.getErrorMessage()).isEqualTo("별표를 빼 주십시오.");
        assertThat(depth.isInvalid()).isTrue();
        _assertOne(Div.class, fault -> fault.withText("표시된 항목을 고친 뒤 다시 저장해 주십시오."));
        _setValue(name, " ");
        click("저장");
        assertThat(name.getErrorMessage()).isEqualTo("꼭 적어야 하는 항목입니다.");
        assertThat(kept.version()).isZero();
    }

    @Test
    void whoWasSlowerSeesBothStatesSideBySideAndSavesOverTheOther() {
        kept = new Berth("다른 이름", BigDecimal.valueOf(1_200), Use.FERRY, kept.since(), 1);
        _setValue(name, "내 이름");

        click("저장");

        _assertOne(Paragraph.class, who -> who.withText("changed [이주무]"));
        assertThat(_get(DataTable.class).getElement().getTextRecursively())
                .contains("name", "내 이름", "다른 이름", "depth", "1,000", "1,200", "use", "화물", "여객")
                .doesNotContain("since");
        assertThat(done).isZero();
        click("내 값으로 저장");
        assertThat(kept).returns("내 이름", Berth::name).returns(2, Berth::version);
        assertThat(done).isOne();
        _assertNone(FormDialog.class);
    }

    @Test
    void orSeesWhatTheOtherSaved() {
        kept = new Berth("다른 이름", kept.depth(), kept.use(), kept.since(), 1);
        _setValue(name, "내 이름");
        click("저장");

        click("먼저 저장된 값 보기");

        assertThat(kept.name()).isEqualTo("다른 이름");
        assertThat(done).isOne();
        _assertNone(FormDialog.class);
    }

    @Test
    void cancelledTheFormStaysWithWhatWasWrittenAndSaysWhy() {
        kept = new Berth("다른 이름", kept.depth(), kept.use(), kept.since(), 1);
        _setValue(name, "내 이름");
        click("저장");

        _click(_get(_get(ConflictDialog.class), Button.class, button -> button.withText("취소")));

        assertThat(name.getValue()).isEqualTo("내 이름");
        _assertOne(Div.class, fault -> fault.withText("changed [이주무]"));
    }

    @Test
    void aRecordThatChangedElsewhereIsSavedWithoutAsking() {
        kept = new Berth("내 이름", kept.depth(), kept.use(), kept.since(), 1);
        _setValue(name, "내 이름");

        click("저장");

        _assertNone(ConflictDialog.class);
        assertThat(kept.version()).isEqualTo(2);
    }

    @Test
    void aRuleThatSaysNoIsSaidInTheForm() {
        _setValue(name, "막힌 이름");

        click("저장");

        _assertOne(Div.class, fault -> fault.withText("blocked [막힌 이름]"));
        assertThat(done).isZero();
    }

    private void save(Berth seen, Berth written) {
        if (seen.version() != kept.version()) {
            throw new ChangedMeanwhile("changed", "이주무");
        }
        if (written.name().startsWith("막힌")) {
            throw new Refused("blocked", written.name());
        }
        kept = written;
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private enum Use {
        CARGO("화물"),
        FERRY("여객");

        private final String korean;

        Use(String korean) {
            this.korean = korean;
        }

        String korean() {
            return korean;
        }
    }

    private record Berth(String name, BigDecimal depth, Use use, LocalDate since, int version) {}

    /** Says its keys. */
    private static final class Keys implements PluginContext {

        @Override
        public String pluginId() {
            return "sample";
        }

        @Override
        public String version() {
            return "0.1.0";
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return arguments.length == 0 ? key : key + " " + List.of(arguments);
        }

        @Override
        public Map<String, Fact> facts() {
            return Map.of();
        }
    }
}
