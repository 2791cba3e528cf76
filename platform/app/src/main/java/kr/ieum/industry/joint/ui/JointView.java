package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.identity.TenantSwitch;
import kr.ieum.industry.joint.JointFirms;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.region.JointGroup;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Refusal;

/** The groups the region is a member of, what it has put there, and the way into their tenants. */
@Route("joint")
@Menu(title = "industry.joint.title", order = 280)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/plugins.css")
@StyleSheet("krds/industry.css")
class JointView extends Div implements HasDynamicTitle {

    private final transient JointFirms joint;
    private final transient Firms firms;
    private final transient Regions regions;
    private final transient TenantSwitch tenantSwitch;
    private final LocalDate today;
    private final boolean mayWrite;
    private final Div parts = new Div();

    JointView(JointFirms joint, Firms firms, Regions regions, TenantSwitch tenantSwitch, Clock clock) {
        this.joint = joint;
        this.firms = firms;
        this.regions = regions;
        this.tenantSwitch = tenantSwitch;
        today = LocalDate.now(clock);
        mayWrite = JointAccess.mayWrite();
        add(new PageHeader(getPageTitle()).withHelp(getTranslation("industry.joint.help")), parts);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.joint.title");
    }

    private void refresh() {
        parts.removeAll();
        var groups = joint.groups();
        if (groups.isEmpty()) {
            parts.add(
                    new EmptyState(getTranslation("industry.joint.none"), getTranslation("industry.joint.none.hint")));
        }
        groups.forEach(group -> parts.add(section(group)));
    }

    private Section section(JointGroup group) {
        var members = group.members(today).stream()
                .map(id -> regions.nameOf(new TenantId(id)).in(getLocale()))
                .collect(Collectors.joining(", "));
        var buttons = new Div(enter(group));
        buttons.addClassName("plugin-actions");
        if (mayWrite) {
            buttons.add(new Button(
                    getTranslation("industry.joint.put"),
                    click -> new PutDialog(joint, firms, group, this::refresh).open()));
        }
        var own = joint.of(group.id()).stream()
                .filter(firm -> firm.region().equals(CurrentUser.get().home().value()))
                .toList();
        Component list = own.isEmpty()
                ? new Paragraph(getTranslation("industry.joint.own.none"))
                : new JointFirmGrid(joint, group, regions, own, this::refresh);
        var section = new Section(
                new H2(group.name().in(getLocale())),
                new Paragraph(getTranslation("industry.joint.members", members)),
                buttons,
                list);
        section.addClassName("industry-part");
        return section;
    }

    private Button enter(JointGroup group) {
        return new Button(getTranslation("industry.joint.enter"), click -> {
            try {
                tenantSwitch.to(group.id());
                getUI().ifPresent(ui -> ui.getPage().setLocation("joint/firms"));
            } catch (Refusal refusal) {
                Notices.error(getTranslation(refusal.key(), refusal.arguments()));
            }
        });
    }
}
