package kr.ieum.industry.pipeline.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kr.ieum.identity.Roles;
import kr.ieum.industry.pipeline.Funnel;
import kr.ieum.industry.pipeline.PipelineService;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.policy.ui.RuleTexts;

/** The way of the region's firms from potential to leading. */
@Route("pipeline")
@Menu(title = "industry.pipeline.title", order = 235)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/pipeline.css")
class PipelineView extends Div implements HasDynamicTitle {

    PipelineView(PipelineService pipeline, RuleTexts texts) {
        add(new PageHeader(getPageTitle(), new PrintButton()).withHelp(getTranslation("industry.pipeline.help")));
        var funnels = pipeline.own();
        if (funnels.stream().map(Funnel::years).allMatch(java.util.List::isEmpty)) {
            add(new EmptyState(
                    getTranslation("industry.pipeline.empty"),
                    getTranslation("industry.pipeline.empty-hint"),
                    new Anchor("companies", getTranslation("industry.pipeline.to-firms"))));
            return;
        }
        add(new FunnelPanel(funnels, texts));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.pipeline.title");
    }
}
