package kr.ieum.plugins.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugins.PluginRow;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.runtime.PluginHealth.Faults;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.ViewTest;
import kr.ieum.uikit.MenuItem;
import kr.ieum.uikit.Menus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class PluginsInSessionsTests {

    private static final String PATH = "x/sample-one/page";
    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final TenantId GANGWON = new TenantId("gangwon");

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    PluginMenu menu;

    @Autowired
    Menus menus;

    @AfterEach
    void removeAll() {
        service.plugins().forEach(row -> service.erase(row.installation().id()));
    }

    @Test
    void anOpenSessionGetsTheMenuEntryAndTheViewAtOnce() {
        var redrawn = new AtomicInteger();
        menus.onChange(JEONNAM, redrawn::incrementAndGet);

        service.install(catalogue.admit(SamplePlugin.good().archive()));

        assertThat(redrawn).hasValue(1);
        assertThat(menu.menuItems()).containsExactly(new MenuItem("표본 화면", PATH, 501));
        UI.getCurrent().navigate(PATH);
        assertThat(_get(Span.class, span -> span.withText("목표 90")).isAttached())
                .isTrue();
        assertThat(_get(Span.class, span -> span.withText("firms 0")).isAttached())
                .isTrue();
    }

    @Test
    void anotherRegionHasNeitherMenuEntryNorRoute() {
        var redrawn = new AtomicInteger();
        menus.onChange(GANGWON, redrawn::incrementAndGet);

        Tenancy.runAs(
                GANGWON,
                () -> service.install(catalogue.admit(SamplePlugin.good().archive())));

        try {
            assertThat(redrawn).hasValue(1);
            assertThat(menu.menuItems()).isEmpty();
            assertThat(RouteConfiguration.forSessionScope().getRoute(PATH)).isEmpty();
        } finally {
            Tenancy.runAs(GANGWON, this::removeAll);
        }
    }

    @Test
    void stoppingAPluginTakesItsViewFromThoseWhoLookAtIt() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
        UI.getCurrent().navigate(PATH);

        service.disable(only().installation().id());

        assertThat(menu.menuItems()).isEmpty();
        assertThat(RouteConfiguration.forSessionScope().getRoute(PATH)).isEmpty();
        _assertNone(Span.class, span -> span.withText("목표 90"));
    }

    @Test
    void aViewThatThrowsWhenItIsOpenedShowsAContainedError() {
        service.install(
                catalogue.admit(SamplePlugin.withClass("SampleView", """
                class SampleView extends com.vaadin.flow.component.html.Div {
                    SampleView() {
                        throw new IllegalStateException("broken on purpose");
                    }
                }
                """).archive()));

        UI.getCurrent().navigate(PATH);

        assertThat(_get(PluginPage.class).isAttached()).isTrue();
        assertThat(_get(EmptyState.class).isAttached()).isTrue();
        assertThat(faults().count()).isOne();
    }

    @Test
    void aViewThatThrowsWhenItIsAttachedShowsAContainedError() {
        service.install(
                catalogue.admit(SamplePlugin.withClass("SampleView", """
                class SampleView extends com.vaadin.flow.component.html.Div {
                    protected void onAttach(com.vaadin.flow.component.AttachEvent attach) {
                        throw new IllegalStateException("broken on purpose");
                    }
                }
                """).archive()));

        UI.getCurrent().navigate(PATH);

        assertThat(_get(EmptyState.class).isAttached()).isTrue();
        assertThat(faults().count()).isOne();
    }

    @Test
    void aFaultInAClickIsContainedAndTheViewCanBeOpenedAgain() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
        UI.getCurrent().navigate(PATH);

        clickAsABrowserDoes("break");

        assertThat(_get(EmptyState.class).isAttached()).isTrue();
        assertThat(faults().count()).isOne();

        _click(_get(Button.class, button -> button.withText("다시 열기")));

        assertThat(_get(Span.class, span -> span.withText("목표 90")).isAttached())
                .isTrue();
    }

    @Test
    void itsClassLoaderIsCollectedAfterAPluginWasUsedAndRemoved() throws Exception {
        var loader = useAndRemove();
        // as a response does that tells the browser of the view's end: until then it is kept
        UI.getCurrent().getInternals().getStateTree().collectChanges(change -> {});

        for (var attempt = 0; attempt < 20 && loader.get() != null; attempt++) {
            System.gc();
            Thread.sleep(50);
            // outside production Vaadin notes where each component was made, and forgets the dead when it makes one
            UI.getCurrent().add(new Span());
        }

        assertThat(loader.get()).isNull();
    }

    private WeakReference<ClassLoader> useAndRemove() {
        service.install(catalogue.admit(SamplePlugin.good().archive()));
        UI.getCurrent().navigate(PATH);
        clickAsABrowserDoes("break");
        _click(_get(Button.class, button -> button.withText("다시 열기")));
        var view = _get(Span.class, span -> span.withText("목표 90")).getParent().orElseThrow();
        var loader = new WeakReference<>(view.getClass().getClassLoader());
        service.uninstall(only().installation().id());
        return loader;
    }

    /** What a listener throws goes to the session's error handler, as it does when a browser sends the click. */
    private static void clickAsABrowserDoes(String text) {
        var button = _get(Button.class, one -> one.withText(text));
        try {
            _click(button);
        } catch (RuntimeException thrown) {
            button.getUI()
                    .orElseThrow()
                    .getSession()
                    .getErrorHandler()
                    .error(new com.vaadin.flow.server.ErrorEvent(
                            thrown, button.getElement().getNode()));
        }
    }

    private Faults faults() {
        return only().faults().orElseThrow();
    }

    private PluginRow only() {
        return service.plugins().getFirst();
    }
}
