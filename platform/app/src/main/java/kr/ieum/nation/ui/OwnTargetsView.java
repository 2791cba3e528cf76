package kr.ieum.nation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.nation.targets.OwnTargets;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.policy.Policy;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.tenancy.TenantId;

/** What the own region adds to the national targets. */
@Route("targets")
@StyleSheet("krds/nation.css")
@StyleSheet("krds/series.css")
@Menu(title = "nation.target.own.title", order = 215)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
class OwnTargetsView extends Div implements HasDynamicTitle {

    OwnTargetsView(OwnTargets targets, Policy policy, RuleTexts rules) {
        var tenant = CurrentUser.get().tenant();
        var name = policy.nameOf(tenant.value());
        add(new PageHeader(getPageTitle(), new PrintButton()).withHelp(getTranslation("nation.target.own.help")));
        var boards = targets.boards();
        var asOf = new Paragraph(
                getTranslation("nation.as-of", boards.getFirst().day().toString()));
        asOf.addClassName("as-of");
        add(asOf);
        boards.forEach(board -> add(TargetPanel.ofRegion(
                board,
                tenant.value(),
                name,
                board.takesPart(tenant.value()) || tenant.value().startsWith(TenantId.JOINT),
                rules)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nation.target.own.title");
    }
}
