package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PluginReview;
import kr.ieum.plugins.catalogue.PluginSpread;

/** Plugins as the ministry sees them. */
@Route("plugin-catalogue")
@Menu(title = "catalogue.title", order = 920)
@RolesAllowed({Roles.MINISTRY_ADMIN, Roles.MINISTRY_ANALYST})
@StyleSheet("krds/plugins.css")
@StyleSheet("krds/catalogue.css")
class CatalogueView extends Div implements HasDynamicTitle {

    CatalogueView(PluginReview review, PluginSpread spread, PluginPolicy policy, Clock clock) {
        var times = new Times(clock.getZone());
        var tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(getTranslation("catalogue.tab.review"), new ReviewPanel(review, spread, times));
        tabs.add(getTranslation("catalogue.tab.spread"), new SpreadPanel(spread));
        tabs.add(getTranslation("catalogue.tab.releases"), new ReleasesPanel(review, times));
        tabs.add(getTranslation("catalogue.tab.publishers"), new PublishersPanel(policy, times));
        tabs.add(getTranslation("catalogue.tab.rules"), new RulesPanel(policy, review, times));
        add(new PageHeader(getPageTitle()).withHelp(getTranslation("catalogue.help")), tabs);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.title");
    }
}
