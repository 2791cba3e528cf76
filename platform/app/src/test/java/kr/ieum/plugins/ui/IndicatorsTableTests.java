package kr.ieum.plugins.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import kr.ieum.plugins.RunningSamples;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.indicators.PluginIndicators;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class IndicatorsTableTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");

    @Autowired
    PluginIndicators indicators;

    @Autowired
    TenantPlugins plugins;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void stopAll() {
        RunningSamples.stopAll(plugins, JEONNAM);
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.plugin_indicator").update());
    }

    @Test
    void publishesOnDemandAndShowsWhatTheMinistrySees() {
        var plugin = RunningSamples.start(
                plugins,
                JEONNAM,
                SamplePlugin.withClasses("Publishing", """
                @org.pf4j.Extension
                public class Publishing implements kr.ieum.plugin.PublishedIndicators {
                    public java.util.List<kr.ieum.plugin.IndicatorFigure> figures() {
                        return java.util.List.of(new kr.ieum.plugin.IndicatorFigure(
                                "rate", new java.math.BigDecimal("80.5"), 2));
                    }
                }
                """)
                        .withText("plugin.yaml", RunningSamples.manifest("figures-sample", """
                indicators: [{id: rate, name: {ko: 국산화율, en: Rate}, unit: "%", meaning: {ko: 뜻, en: Meaning}}]
                """)));
        UI.getCurrent().add(new IndicatorsTable(plugin.manifest(), indicators, String::valueOf));
        _assertOne(NativeTableCell.class, cell -> cell.withText("아직 알리지 않음"));

        _click(_get(Button.class, button -> button.withText("지금 값으로 알리기")));

        _assertOne(NativeTableCell.class, cell -> cell.withText("80.5 %"));
        _assertOne(NativeTableCell.class, cell -> cell.withText("아니요. 1~2개 기업의 값이라 가립니다"));
        _assertOne(Span.class, notice -> notice.withText("지금 값을 중소벤처기업부에 알렸습니다."));
    }
}
