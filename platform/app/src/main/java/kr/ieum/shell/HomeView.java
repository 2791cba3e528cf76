package kr.ieum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.uikit.HomeFigure;
import kr.ieum.uikit.HomeSource;
import kr.ieum.uikit.InJointTenant;
import kr.ieum.uikit.MenuItem;

/** Where a day begins: the figures that matter and the ways to the work. The ministry begins with the country. */
@InJointTenant
@Route("")
@Menu(title = "shell.home", order = 0)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    HomeView(TenantSigns signs, MenuEntries entries, List<HomeSource> sources) {
        var user = CurrentUser.get();
        addClassName("home");
        add(new PageHeader(
                getTranslation("shell.welcome", signs.of(user.tenant()).name(), user.name())));
        var figures = sources.stream()
                .flatMap(source -> source.homeFigures(getLocale()).stream())
                .toList();
        if (!figures.isEmpty()) {
            add(part(
                    user.tenant().isJoint() ? "shell.figures.joint" : "shell.figures",
                    "figure-cards",
                    figures.stream().map(HomeView::card).toList()));
        }
        add(part(
                "shell.ways",
                "ways",
                entries.all(getLocale()).stream()
                        .filter(item -> !item.path().isEmpty())
                        .map(HomeView::way)
                        .toList()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (CurrentUser.get().role().isOfMinistry()) {
            event.forwardTo("nation");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home");
    }

    private Section part(String titleKey, String style, List<Component> items) {
        var title = new H2(getTranslation(titleKey));
        var list = new UnorderedList();
        list.addClassName(style);
        items.forEach(item -> list.add(new ListItem(item)));
        return new Section(title, list);
    }

    private static Component card(HomeFigure figure) {
        var title = new Span(figure.title());
        title.addClassName("figure-title");
        var value = new Span(figure.value());
        value.addClassName("figure-value");
        var card = new Anchor(figure.path(), title, value);
        card.addClassName("figure-card");
        if (figure.note() != null) {
            var note = new Span(figure.note());
            note.addClassName("figure-note");
            card.add(note);
        }
        return card;
    }

    private static Component way(MenuItem item) {
        return new Anchor(item.path(), item.title());
    }
}
