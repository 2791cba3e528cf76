package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PluginReview;
import kr.ieum.plugins.catalogue.PluginSpread;
import kr.ieum.plugins.ui.SectionLinks;
import kr.ieum.text.Moments;

/** Plugins as the ministry sees them. */
@Route(CatalogueView.PATH + "/:section?(spread|releases|publishers|rules)")
@Menu(title = "catalogue.title", order = 920)
@RolesAllowed({Roles.MINISTRY_ADMIN, Roles.MINISTRY_ANALYST})
@StyleSheet("krds/plugins.css")
@StyleSheet("krds/catalogue.css")
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "plugin-catalogue";

    private static final List<String> SECTIONS = List.of("review", "spread", "releases", "publishers", "rules");

    private final transient PluginReview review;
    private final transient PluginSpread spread;
    private final transient PluginPolicy policy;
    private final transient Moments moments;

    CatalogueView(PluginReview review, PluginSpread spread, PluginPolicy policy, Clock clock) {
        this.review = review;
        this.spread = spread;
        this.policy = policy;
        this.moments = new Moments(clock);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var section = event.getRouteParameters().get("section").orElse(SECTIONS.getFirst());
        removeAll();
        add(
                new PageHeader(getPageTitle()).withHelp(getTranslation("catalogue.help")),
                new SectionLinks(getTranslation("catalogue.sections"), PATH, SECTIONS, section, this::title),
                content(section));
    }

    private String title(String section) {
        return getTranslation("catalogue.tab." + section);
    }

    private Component content(String section) {
        return switch (section) {
            case "spread" -> new SpreadPanel(spread);
            case "releases" -> new ReleasesPanel(review, moments);
            case "publishers" -> new PublishersPanel(policy, moments);
            case "rules" -> new RulesPanel(policy, review, spread, moments);
            default -> new ReviewPanel(review, spread, policy, moments);
        };
    }
}
