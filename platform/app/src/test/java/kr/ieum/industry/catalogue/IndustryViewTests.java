package kr.ieum.industry.catalogue;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.identity.TestRoles;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.region.Industries;
import kr.ieum.region.Industry;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer enters an industry with its scope; the ministry finds it on the map. */
@ViewTest
@AsTenant(value = "jeonbuk", roles = "REGION_OFFICER")
@SuppressWarnings({"rawtypes", "unchecked"})
class IndustryViewTests {

    @Autowired
    RegionalIndustries industries;

    @Autowired
    Industries classes;

    @Test
    @SuppressWarnings("unchecked")
    void anIndustryIsEnteredChangedAndDeletedOnTheScreen() {
        industries.all().forEach(each -> industries.remove(each.id(), each.version()));
        UI.getCurrent().navigate("industries");

        _click(_get(Button.class, button -> button.withText("산업 등록")));
        _setValue(_get(TextField.class, field -> field.withLabel("산업 이름")), "농생명바이오");
        _get(NumberInput.class, field -> field.withLabel("기업 공급망 (0~100점)")).setValue("65");
        _setValue(
                (MultiSelectComboBox<Industry>)
                        _get(MultiSelectComboBox.class, field -> field.withLabel("산업 범위 (표준산업분류)")),
                Set.of(classes.find(11, "10").orElseThrow()));
        _setValue(_get(DateField.class, field -> field.withLabel("첫날")), LocalDate.of(2023, 2, 16));
        _click(_get(Button.class, button -> button.withText("저장")));

        _assertOne(H3.class, name -> name.withText("농생명바이오"));
        assertThat(industries.on(LocalDate.of(2024, 1, 1)).getFirst().data().scores())
                .isEqualTo(Map.of("supply-chain", 65));
        _setValue(_get(DateField.class, field -> field.withLabel("기준일")), LocalDate.of(2023, 1, 1));
        _assertNone(H3.class, name -> name.withText("농생명바이오"));
        _setValue(_get(DateField.class, field -> field.withLabel("기준일")), LocalDate.of(2023, 3, 1));
        _click(_get(Button.class, button -> button.withText("수정")));
        _setValue(_get(TextField.class, field -> field.withLabel("영어 이름")), "Agricultural bio");
        _click(_get(Button.class, button -> button.withText("저장")));
        _click(_get(Button.class, button -> button.withText("이력")));
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .anyMatch(text -> text.contains("Agricultural bio"));
        var kept = industries.all().getFirst();
        industries.remove(kept.id(), kept.version());
    }

    @Test
    void whatIsMissingIsSaidInTheDialog() {
        UI.getCurrent().navigate("industries");
        _click(_get(Button.class, button -> button.withText("산업 등록")));

        _click(_get(Button.class, button -> button.withText("저장")));

        assertThat(_get(DateField.class, field -> field.withLabel("첫날")).isInvalid())
                .isTrue();
    }

    @Test
    @AsTenant(value = "seoul", roles = "REGION_OFFICER")
    void aRegionOfTheCapitalAreaReadsWhyItHasNone() {
        UI.getCurrent().navigate("industries");

        _assertOne(EmptyState.class);
        _assertNone(Button.class, button -> button.withText("산업 등록"));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void theMinistrySeesTheMapAndWhatCameOfWhat() {
        TestRoles.as("jeju", "REGION_ADMIN", () -> {
            industries.all().stream()
                    .sorted((one, other) ->
                            other.data().kind().compareTo(one.data().kind()))
                    .forEach(each -> industries.remove(each.id(), each.version()));
            var day = LocalDate.of(2023, 2, 16);
            var former = industries.add(new IndustryData(
                    IndustryKind.FORMER, "옛 산업", "", Map.of(), List.of(), LocalDate.of(2022, 1, 1), day, Set.of()));
            return industries.add(new IndustryData(
                    IndustryKind.PILLAR, "새 산업", "", Map.of("base", 50), List.of(), day, null, Set.of(former)));
        });

        UI.getCurrent().navigate("nation/industries");

        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("새 산업", "옛 산업", "새 산업 (주축산업)");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).anyMatch(text -> text.contains("전국 41개"));
        assertThat(_find(CsvLink.class)).hasSize(2);
        _click(_find(Button.class, button -> button.withText("근거")).getFirst());
    }
}
