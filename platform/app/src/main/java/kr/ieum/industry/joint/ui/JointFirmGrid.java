package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.industry.joint.JointFirm;
import kr.ieum.industry.joint.JointFirms;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.region.JointGroup;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Refusal;

/** The firms of a group, with the way back for the region that put one there. */
class JointFirmGrid extends Grid<JointFirm> {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final transient JointFirms joint;
    private final transient JointGroup group;
    private final transient Runnable changed;
    private final boolean mayWrite;

    JointFirmGrid(JointFirms joint, JointGroup group, Regions regions, List<JointFirm> firms, Runnable changed) {
        this.joint = joint;
        this.group = group;
        this.changed = changed;
        var role = CurrentUser.get().role();
        mayWrite = role == Role.REGION_OFFICER || role == Role.REGION_ADMIN;
        getElement().setAttribute("aria-label", group.name().in(getLocale()));
        setAllRowsVisible(true);
        column("firm", JointFirm::name);
        column("region", firm -> regions.nameOf(new TenantId(firm.region())).in(getLocale()));
        column("number", JointFirm::businessNumber);
        column("industry", firm -> firm.industry() == null ? "-" : firm.industry());
        column("employees", firm -> firm.employees() == null ? "-" : String.valueOf(firm.employees()));
        column("revenue", firm -> MoneyUnit.WON.format(firm.revenue()));
        column("put-on", firm -> LocalDate.ofInstant(firm.putAt(), SEOUL) + " " + firm.putBy());
        addComponentColumn(this::takeBack).setHeader(getTranslation("industry.joint.action")).setAutoWidth(true);
        setItems(firms);
    }

    private void column(String key, ValueProvider<JointFirm, String> value) {
        addColumn(value)
                .setHeader(getTranslation("industry.joint.column." + key))
                .setAutoWidth(true);
    }

    private Component takeBack(JointFirm firm) {
        if (!mayWrite || !firm.region().equals(CurrentUser.get().home().value())) {
            return new Span("-");
        }
        var button = new Button(getTranslation("industry.joint.take-back"), click -> takeBackNow(firm));
        button.setAriaLabel(getTranslation("industry.joint.take-back.of", firm.name()));
        return button;
    }

    private void takeBackNow(JointFirm firm) {
        try {
            joint.takeBack(firm.company(), group.id());
            Notices.success(getTranslation("industry.joint.taken-back", firm.name()));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        changed.run();
    }
}
