package kr.ieum.nation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kr.ieum.identity.Roles;
import kr.ieum.nation.targets.NationalTargets;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.region.Regions;

/** The targets of the policy beside what there is, region by region (requirement F13). */
@Route("nation/targets")
@StyleSheet("krds/nation.css")
@StyleSheet("krds/series.css")
@Menu(title = "nation.target.title", order = 120)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class TargetsView extends Div implements HasDynamicTitle {

    TargetsView(NationalTargets targets, Regions regions, RuleTexts rules) {
        add(new PageHeader(getPageTitle(), new PrintButton()).withHelp(getTranslation("nation.target.help")));
        var boards = targets.boards();
        var asOf = new Paragraph(
                getTranslation("nation.as-of", boards.getFirst().day().toString()));
        asOf.addClassName("as-of");
        add(asOf);
        boards.forEach(board -> add(TargetPanel.ofCountry(board, regions.all(), rules)));
        var footnote = new Paragraph(getTranslation("nation.target.withheld"));
        footnote.addClassName("footnote");
        add(footnote);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nation.target.title");
    }
}
