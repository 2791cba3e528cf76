package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kr.ieum.identity.Roles;
import kr.ieum.industry.joint.JointFirms;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.region.JointGroups;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.uikit.InJointTenant;

/** The firms of all members, in the tenant of their group. */
@InJointTenant(only = true)
@Route("joint/firms")
@Menu(title = "industry.joint.firms.title", order = 200)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
class JointFirmsView extends Div implements HasDynamicTitle {

    private final transient JointFirms joint;
    private final transient JointGroups groups;
    private final transient Regions regions;
    private final Div list = new Div();

    JointFirmsView(JointFirms joint, JointGroups groups, Regions regions) {
        this.joint = joint;
        this.groups = groups;
        this.regions = regions;
        add(new PageHeader(getPageTitle()).withHelp(getTranslation("industry.joint.firms.help")), list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.joint.firms.title");
    }

    private void refresh() {
        list.removeAll();
        groups.find(Tenancy.current()).ifPresent(group -> {
            var firms = joint.of(group.id());
            if (firms.isEmpty()) {
                list.add(new EmptyState(
                        getTranslation("industry.joint.firms.none"), getTranslation("industry.joint.firms.none.hint")));
                return;
            }
            var grid = new JointFirmGrid(joint, group, regions, firms, this::refresh);
            list.add(JointAccess.toolbar("industry.joint.firms.count", getPageTitle(), grid.rows()), grid);
        });
    }
}
