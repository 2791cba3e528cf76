package kr.ieum.x.gyeongnamstrategicsafety.links;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.page.RecordGrid;

/** The firms that may supply a demand, and how far each has come. */
class Candidates extends Part {

    private final transient LinkDesk desk;
    private final transient Runnable changed;
    private final transient Demand demand;

    Candidates(PluginContext plugin, LinkDesk desk, Demand demand, boolean official, Runnable changed) {
        super(plugin);
        this.desk = desk;
        this.demand = demand;
        this.changed = changed;
        var links = desk.links().of(demand.head().id());
        var head = new Div(new H2(text("links.candidates")));
        head.addClassName("page-line");
        if (official) {
            var add = new Button(text("links.add-firm"), click -> addFirm());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(add);
        }
        section();
        add(head);
        if (links.isEmpty()) {
            add(new EmptyState(text("links.no-firms"), text("links.no-firms.hint")));
            return;
        }
        var grid = new RecordGrid<Link>(text("links.candidates"), this::steps);
        grid.names(text("links.firm"), link -> new Anchor("companies/" + link.firm(), link.firmName()));
        grid.component(text("links.stage"), this::badge);
        grid.component(text("actions"), link -> actions(link, official));
        grid.setAllRowsVisible(true);
        grid.setItems(links);
        add(grid);
    }

    private StatusBadge badge(Link link) {
        return new StatusBadge(
                desk.labels().of("stage", link.stage(), getLocale()),
                switch (link.stage()) {
                    case LINKED, SUCCEEDED -> Tone.SUCCESS;
                    case FAILED -> Tone.NEUTRAL;
                    default -> Tone.INFORMATION;
                });
    }

    private Component actions(Link link, boolean official) {
        var steps = new Button(text("links.steps"), click -> steps(link));
        steps.setAriaLabel(text("links.steps-of", link.firmName()));
        var actions = new Div(steps);
        if (official) {
            var move = new Button(
                    text("links.move"),
                    click -> MoveForm.of(this, desk, link, changed).open());
            move.setAriaLabel(text("links.move-firm", link.firmName()));
            actions.addComponentAsFirst(move);
        }
        actions.getChildren()
                .forEach(child ->
                        ((Button) child).addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY));
        return actions;
    }

    private void steps(Link link) {
        new StepsDialog(plugin(), desk, link).open();
    }

    private void addFirm() {
        var form = form();
        var firm = form.required(form.firm("links.firm", desk.firms()));
        firm.setHelperText(text("links.firm.help"));
        form.ask(text("links.add-firm"), () -> {
                    desk.links().add(demand.head().id(), firm.getValue());
                    saved();
                    changed.run();
                })
                .open();
    }
}
