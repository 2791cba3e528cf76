package kr.ieum.industry.pipeline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.industry.pipeline.PipelineService;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;

/** The way of the country's firms, or of one region's, from potential to leading; which stands in the address. */
@Route("nation/pipeline")
@Menu(title = "industry.pipeline.nation.title", order = 130)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
@StyleSheet("krds/pipeline.css")
class NationalPipelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PipelineService pipeline;
    private final transient RuleTexts texts;
    private final Select<String> area = new Select<>();
    private final Div funnel = new Div();

    NationalPipelineView(PipelineService pipeline, Regions regions, RuleTexts texts) {
        this.pipeline = pipeline;
        this.texts = texts;
        area.setLabel(getTranslation("industry.pipeline.area"));
        area.setItems(areas(regions));
        area.setItemLabelGenerator(each -> each.equals(PipelineService.COUNTRY)
                ? getTranslation("industry.pipeline.country")
                : regions.nameOf(new TenantId(each)).in(getLocale()));
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                NationalPipelineView.class, QueryParameters.simple(Map.of("area", change.getValue())));
            }
        });
        add(
                new PageHeader(getPageTitle(), new PrintButton())
                        .withHelp(getTranslation("industry.pipeline.nation.help")),
                area,
                funnel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("area")
                .filter(each -> area.getListDataView().contains(each))
                .orElse(PipelineService.COUNTRY);
        area.setValue(asked);
        funnel.removeAll();
        funnel.add(new FunnelPanel(pipeline.of(asked), texts));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.pipeline.nation.title");
    }

    private static List<String> areas(Regions regions) {
        return Stream.concat(
                        Stream.of(PipelineService.COUNTRY),
                        regions.all().stream().map(region -> region.id().value()))
                .toList();
    }
}
