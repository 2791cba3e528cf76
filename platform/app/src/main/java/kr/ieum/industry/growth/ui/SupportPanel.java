package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import kr.ieum.industry.growth.GrowthPlan;
import kr.ieum.industry.growth.GrowthSupports;
import kr.ieum.industry.growth.Support;
import kr.ieum.industry.growth.SupportData;
import kr.ieum.industry.growth.SupportPackages;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** What the firm was given under its plan. */
class SupportPanel extends Composite<Section> {

    private final transient GrowthSupports supports;
    private final transient SupportPackages packages;
    private final transient GrowthTexts wording;
    private final transient GrowthPlan plan;
    private final transient List<String> bodies;
    private final transient Runnable changed;

    /** @param changed shows the page anew */
    SupportPanel(
            GrowthSupports supports,
            SupportPackages packages,
            GrowthTexts wording,
            GrowthPlan plan,
            List<String> bodies,
            Runnable changed) {
        this.supports = supports;
        this.packages = packages;
        this.wording = wording;
        this.plan = plan;
        this.bodies = List.copyOf(bodies);
        this.changed = changed;
        var given = supports.of(plan.id());
        getContent().addClassName("industry-part");
        getContent().add(new H2(wording.get("supports")));
        if (given.isEmpty()) {
            getContent().add(new Paragraph(wording.get(plan.isDraft() ? "supports.draft" : "supports.none")));
        } else {
            getContent().add(sums(given), grid(given));
        }
        if (mayWrite()) {
            var add = new Button(wording.get("support.add"), click -> edit(null));
            add.addClassName("growth-add");
            getContent().add(add);
        }
    }

    private boolean mayWrite() {
        return plan.isAtWork() && GrowthTexts.mayWrite();
    }

    /** The amount along each axis. */
    private Component sums(List<Support> given) {
        var all = given.stream().mapToLong(each -> each.data().amount()).sum();
        var axes = packages.axes().stream()
                .map(axis -> wording.get("supports.axis", wording.key(axis), wording.won(sum(given, axis))))
                .collect(Collectors.joining(" · "));
        return new Paragraph(wording.get("supports.sum", given.size(), wording.won(all), axes));
    }

    private static long sum(List<Support> given, String axis) {
        return given.stream()
                .map(Support::data)
                .filter(data -> data.axis().equals(axis))
                .mapToLong(SupportData::amount)
                .sum();
    }

    private Grid<Support> grid(List<Support> given) {
        var grid = new Grid<Support>();
        grid.getElement().setAttribute("aria-label", wording.get("supports"));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::kind)
                .setHeader(wording.get("support.kind"))
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(each -> wording.key(each.data().axis()))
                .setHeader(wording.get("support.axis"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(each -> lines(each.data().program(), each.data().provider()))
                .setHeader(wording.get("support.program-provider"))
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(each -> "%,d".formatted(each.data().amount()))
                .setHeader(wording.get("support.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(each -> lines(
                        wording.get("support.days.from", each.data().from().toString()),
                        each.data().last().toString()))
                .setHeader(wording.get("support.days"))
                .setWidth("8rem")
                .setFlexGrow(0);
        if (mayWrite()) {
            grid.addComponentColumn(this::actions)
                    .setKey("actions")
                    .setHeader(wording.get("actions"))
                    .setWidth("10rem")
                    .setFlexGrow(0);
        }
        grid.setItems(given);
        return grid;
    }

    private static Component lines(String first, String second) {
        var cell = new Div(new Span(first), new Span(second));
        cell.addClassName("growth-lines");
        return cell;
    }

    private Component kind(Support support) {
        var data = support.data();
        var name = new Span(wording.key(data.kind()));
        if (data.outsideReason().isEmpty()) {
            return name;
        }
        var reason = new Span(data.outsideReason());
        reason.addClassName("footnote");
        var cell = new Div(name, new StatusBadge(wording.get("support.outside-badge"), Tone.WARNING), reason);
        cell.addClassName("growth-lines");
        return cell;
    }

    private Component actions(Support support) {
        var program = support.data().program();
        return new Span(
                button("change", program, () -> edit(support)), button("remove", program, () -> remove(support)));
    }

    private Button button(String what, String program, Runnable action) {
        var button = new Button(wording.get("action." + what), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(wording.get("action.of", program, wording.get("action." + what)));
        return button;
    }

    private void edit(@Nullable Support before) {
        var dialog = new SupportDialog(packages.version(plan.supports()), packages, bodies, wording);
        dialog.open(before == null ? null : before.data(), data -> {
            if (before == null) {
                supports.add(plan.id(), data);
            } else {
                supports.change(plan.id(), before, data);
            }
            Notices.success(wording.get("support.saved"));
            changed.run();
        });
    }

    private void remove(Support support) {
        tried(() -> {
            supports.remove(plan.id(), support);
            Notices.undo(
                    wording.get("support.removed", support.data().program()),
                    () -> tried(() -> supports.add(plan.id(), support.data())));
        });
    }

    private void tried(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Notices.error(wording.refusal(refusal));
        }
        changed.run();
    }
}
