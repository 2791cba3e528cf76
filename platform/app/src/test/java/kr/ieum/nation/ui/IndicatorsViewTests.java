package kr.ieum.nation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ANALYST")
class IndicatorsViewTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void forget() {
        asJeonnam("DELETE FROM core.plugin_indicator");
    }

    @Test
    void showsEachIndicatorWithItsMeaningDayAndChange() {
        asJeonnam("""
                INSERT INTO core.plugin_indicator (plugin_id, indicator, day, value, firms, unit, plugin_ko, plugin_en,
                    name_ko, name_en, meaning_ko, meaning_en, told_at)
                SELECT 'sample', 'rate', day::date, value, 12, '%', '표본', 'Sample', '국산화율', 'Rate', '부품의 몫', 'Share', now()
                FROM (VALUES ('2026-11-20', 80.5), ('2026-11-23', 1082)) AS told (day, value)""");

        UI.getCurrent().navigate("nation/indicators");

        assertThat(_find(
                        Anchor.class,
                        link -> link.withPredicate(one -> one.getText().contains("내려받기"))))
                .hasSize(3);
        var row = GridKt._getFormattedRow((Grid<?>) _get(Grid.class), 0);
        assertThat(row.getFirst()).isEqualTo("전남");
        assertThat(row).contains("1,082 %", "+1,001.5 (2026-11-20 이후)", "2026-11-23");
    }

    @Test
    void saysThatNothingIsPublished() {
        UI.getCurrent().navigate("nation/indicators");

        _assertOne(EmptyState.class);
    }

    private void asJeonnam(String sql) {
        Tenancy.runAs(
                JEONNAM,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }
}
