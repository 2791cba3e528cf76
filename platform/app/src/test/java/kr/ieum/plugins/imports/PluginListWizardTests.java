package kr.ieum.plugins.imports;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kr.ieum.exchange.ImportKind;
import kr.ieum.plugins.RunningSamples;
import kr.ieum.plugins.runtime.Installed;
import kr.ieum.plugins.runtime.TenantPlugins;
import kr.ieum.plugins.space.Generations;
import kr.ieum.plugins.space.Space;
import kr.ieum.plugins.space.Spaces;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant("jeonnam")
class PluginListWizardTests {

    private static final TenantId JEONNAM = new TenantId("jeonnam");

    @Autowired
    TenantPlugins plugins;

    @Autowired
    Generations generations;

    @Autowired
    Spaces spaces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void startPlugin() {
        start(generations.begin(ListSample.ID, 1, ListSample.FILES, ListSample.TABLES));
    }

    @AfterEach
    void removePlugin() {
        RunningSamples.stopAll(plugins, JEONNAM);
        spaces.generations(ListSample.ID).forEach(generation -> spaces.drop(ListSample.ID, generation));
        spaces.forget(ListSample.ID);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM core.import").update();
            jdbc.sql("DELETE FROM core.import_mapping").update();
        });
    }

    @Test
    void aListOfAPluginGoesThroughTheSameWizard() {
        upload();

        _click(button("미리보기"));
        finish();
        _click(button("2행 반영"));
        finish();

        assertThat(count()).isEqualTo(2);
        _assertOne(Button.class, back -> back.withText("통째로 되돌리기"));
    }

    @Test
    void whenThePluginIsStoppedInTheMiddleTheWizardSaysSoAndTheImportGoesOnLater() {
        upload();
        _click(button("미리보기"));
        finish();
        var address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        plugins.stop(JEONNAM, ListSample.ID);

        _click(button("2행 반영"));

        assertThat(_find(
                        Span.class,
                        notice -> notice.withPredicate(span -> span.getText().startsWith("이 목록을 맡은 플러그인이 멈춰 있습니다."))))
                .isNotEmpty();
        assertThat(count()).isZero();

        start(spaces.open(ListSample.ID, 1));
        UI.getCurrent().navigate(address);
        _click(button("2행 반영"));
        finish();

        assertThat(count()).isEqualTo(2);
    }

    private void start(Space space) {
        var sample = ListSample.plugin();
        plugins.start(new Installed(JEONNAM, RunningSamples.manifest(sample), sample.archive(), space));
    }

    private static void upload() {
        UI.getCurrent().navigate("imports/new");
        choose();
        _upload(
                _get(Upload.class),
                "부품.csv",
                "text/csv",
                "부품번호,부품명,단가\nEM-100,구동모터,1200\nEM-200,감속기,800\n".getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    @SuppressWarnings("unchecked")
    private static void choose() {
        RadioButtonGroup<ImportKind> kinds = _get(RadioButtonGroup.class);
        kinds.setValue(kinds.getListDataView()
                .getItems()
                .filter(kind -> kind.id().equals(ListSample.KIND))
                .findFirst()
                .orElseThrow());
    }

    private static void finish() {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return _find(ProgressBar.class).isEmpty();
        });
    }

    private static Button button(String text) {
        return _get(Button.class, one -> one.withText(text));
    }

    private long count() {
        try (var space = spaces.open(ListSample.ID, 1)) {
            return space.jdbc()
                    .sql("SELECT count(*) FROM part")
                    .query(Long.class)
                    .single();
        }
    }
}
