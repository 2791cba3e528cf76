package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.ieum.company.BusinessNumber;
import kr.ieum.identity.CurrentUser;
import kr.ieum.industry.joint.JointFirm;
import kr.ieum.industry.joint.JointFirms;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.region.JointGroup;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Refusal;

/** The firms of a group, with the way back for the region that put one there. */
@StyleSheet("krds/industry.css")
class JointFirmGrid extends Grid<JointFirm> {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final transient JointFirms joint;
    private final transient JointGroup group;
    private final transient Regions regions;
    private final transient Runnable changed;

    JointFirmGrid(JointFirms joint, JointGroup group, Regions regions, List<JointFirm> firms, Runnable changed) {
        this.joint = joint;
        this.group = group;
        this.regions = regions;
        this.changed = changed;
        getElement().setAttribute("aria-label", group.name().in(getLocale()));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        column("firm", "9rem").setFlexGrow(2);
        column("region", "6.5rem").setFlexGrow(0);
        column("number", "8.5rem").setFlexGrow(0);
        column("industry", "8rem").setFlexGrow(2);
        column("employees", "5rem").setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
        column("revenue", "7rem").setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
        column("put-on", "8rem").setFlexGrow(0);
        addComponentColumn(this::actions)
                .setHeader(getTranslation("industry.joint.action"))
                .setWidth("7rem")
                .setFlexGrow(0);
        setItems(firms);
    }

    /** The firms as a file has them, headings first. */
    List<List<String>> rows() {
        var columns = List.of("firm", "region", "number", "industry", "employees", "revenue", "put-on");
        var heading = columns.stream().map(this::heading).toList();
        return Stream.concat(
                        Stream.of(heading),
                        getListDataView()
                                .getItems()
                                .map(firm -> columns.stream()
                                        .map(column -> cell(column, firm))
                                        .toList()))
                .toList();
    }

    private Column<JointFirm> column(String key, String width) {
        return addColumn(firm -> cell(key, firm)).setHeader(heading(key)).setWidth(width);
    }

    private String heading(String column) {
        return getTranslation("industry.joint.column." + column);
    }

    private String cell(String column, JointFirm firm) {
        return switch (column) {
            case "firm" -> firm.name();
            case "region" -> regions.nameOf(new TenantId(firm.region())).in(getLocale());
            case "number" -> BusinessNumber.of(firm.businessNumber()).formatted();
            case "industry" -> Objects.requireNonNullElse(firm.industry(), "-");
            case "employees" -> firm.employees() == null ? "-" : "%,d".formatted(firm.employees());
            case "revenue" -> MoneyUnit.MILLION.format(firm.revenue());
            default -> LocalDate.ofInstant(firm.putAt(), SEOUL) + " " + firm.putBy();
        };
    }

    private Component actions(JointFirm firm) {
        var actions = new Div(button("history", firm, () -> showHistory(firm)));
        if (JointAccess.mayWrite()
                && firm.region().equals(CurrentUser.get().home().value())) {
            actions.add(button("take-back", firm, () -> takeBack(firm)));
        }
        actions.addClassName("row-actions");
        return actions;
    }

    private Button button(String what, JointFirm firm, Runnable action) {
        var button = new Button(getTranslation("industry.joint." + what), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation("industry.joint." + what + ".of", firm.name()));
        return button;
    }

    private void showHistory(JointFirm firm) {
        new JointHistoryDialog(firm.name(), joint.history(firm.company(), group.id())).open();
    }

    private void takeBack(JointFirm firm) {
        try {
            joint.takeBack(firm.company(), group.id());
            Notices.success(getTranslation("industry.joint.taken-back", firm.name()));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        changed.run();
    }
}
