package kr.ieum.nation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import kr.ieum.nation.Measure;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class NationViewTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void manyFirmsInTwoRegionsTwoOnJeju() {
        firms("busan", 12);
        // withheld with the two of Jeju, which would follow from the total otherwise
        firms("gangwon", 9);
        firms("jeju", 2);
    }

    @Test
    void theMapShowsARegionAsSoonAsItIsCounted() {
        UI.getCurrent().navigate("nation");
        _click(_get(Button.class, spec -> spec.withText("지금 다시 세기").withCount(1)));

        assertThat(hexagon("busan").getText() + text(hexagon("busan"))).contains("부산", "12");
        assertThat(text(hexagon("jeju"))).contains("제주", FigureTexts.WITHHELD);
        assertThat(_find(HexMap.class)).hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("hex"))).hasSize(17);
    }

    @Test
    void theMeasureStandsInTheAddress() {
        UI.getCurrent().navigate("nation", QueryParameters.of("measure", "EMPLOYEES"));

        assertThat(measure().getValue()).isEqualTo(Measure.EMPLOYEES);
    }

    @Test
    void anUnknownMeasureIsThatOfFirms() {
        UI.getCurrent().navigate("nation", QueryParameters.of("measure", "nonsense"));

        assertThat(measure().getValue()).isEqualTo(Measure.FIRMS);
    }

    @Test
    void aRegionLeadsToItsFiguresAndNoFurther() {
        UI.getCurrent().navigate("nation");
        _find(Button.class, spec -> spec.withText("지금 다시 세기")).getFirst().click();

        UI.getCurrent().navigate("nation/busan");

        assertThat(_get(H1.class).getText()).isEqualTo("부산광역시");
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().contains("companies"))))
                .isEmpty();
    }

    @Test
    void aRegionThatDoesNotExistIsNoPage() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("nation/atlantis")).hasMessageContaining("No route found");
    }

    @SuppressWarnings("unchecked")
    private static Select<Measure> measure() {
        return (Select<Measure>) _find(Select.class).stream()
                .filter(select -> "측정값".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static Anchor hexagon(String region) {
        return _get(
                Anchor.class,
                spec -> spec.withClasses("hex")
                        .withPredicate(link -> link.getHref().startsWith("nation/" + region + "?")));
    }

    private static String text(Anchor link) {
        return link.getChildren()
                .map(child -> child.getElement().getText())
                .reduce("", (one, other) -> one + " " + other);
    }

    private void firms(String tenant, int number) {
        Tenancy.runAs(
                new TenantId(tenant),
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("DELETE FROM core.company").update();
                    jdbc.sql("""
                            INSERT INTO core.company (name, name_key, size_class, created_by, updated_by)
                            SELECT '예시 ' || n, '예시' || n, 'SMALL', 'test', 'test' FROM generate_series(1, :number) n""").param("number", number).update();
                }));
    }
}
