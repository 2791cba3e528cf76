package kr.ieum.region.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;

@ViewTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class TenantListViewTests {

    @Test
    void theMinistrySeesEighteenTenantsAndThatAllAreUp() {
        UI.getCurrent().navigate(TenantListView.class);

        assertThat(_size(_get(Grid.class))).isEqualTo(18);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("모두 18곳 · 작동 18 · 멈춤 0");
    }

    @Test
    void whatTheLastSyncBroughtIsListedByName() {
        UI.getCurrent().navigate(TenantListView.class);

        assertThat(_find(ListItem.class))
                .extracting(item -> item.getElement().getText())
                .anyMatch(text -> text.matches(".+ [0-9]+건 (추가|변경|삭제): .+"));
    }

    @Test
    void syncingUnchangedFoldersAgainSaysThatNothingChanged() {
        UI.getCurrent().navigate(TenantListView.class);

        _click(_get(Button.class, button -> button.withText("다시 맞추기")));

        assertThat(_find(Span.class)).extracting(Span::getText).contains("폴더를 다시 읽었습니다. 바뀐 것이 없습니다.");
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void anAnalystReadsTheListButCannotSync() {
        UI.getCurrent().navigate(TenantListView.class);

        assertThat(_size(_get(Grid.class))).isEqualTo(18);
        _assertNone(Button.class, button -> button.withText("다시 맞추기"));
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_ADMIN")
    void aRegionDoesNotSeeTheTenants() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(TenantListView.class))
                .isInstanceOf(MockAccessDeniedException.class);
    }
}
