package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.identity.Roles;
import kr.ieum.industry.classification.FormulaRules;
import kr.ieum.industry.classification.RunPaths;
import kr.ieum.industry.classification.WhatIf;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.text.Refusal;

/** Whom other weights and thresholds would move, for the ministry; what is asked stands in the address. */
@Route(RunPaths.WHAT_IF)
@Menu(title = "industry.classification.what-if.title", order = 132)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
@StyleSheet("krds/industry.css")
class WhatIfView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WhatIf whatIf;
    private final transient WhatIfTexts regions;
    private final transient ClassTexts wording;
    private final WhatIfForm form;
    private final Div result = new Div();

    WhatIfView(WhatIf whatIf, WhatIfTexts regions, ClassTexts wording) {
        this.whatIf = whatIf;
        this.regions = regions;
        this.wording = wording;
        form = new WhatIfForm(
                wording, this::ask, () -> UI.getCurrent().navigate(WhatIfView.class, QueryParameters.empty()));
        addClassName("what-if");
        add(new PageHeader(getPageTitle(), new PrintButton()).withHelp(wording.get("what-if.help")), form, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        result.removeAll();
        var rules = whatIf.rules();
        WhatIfState.of(event.getLocation().getQueryParameters())
                .ifPresentOrElse(asked -> show(asked, rules), () -> begin(rules));
    }

    @Override
    public String getPageTitle() {
        return wording.get("what-if.title");
    }

    private void ask(WhatIfState asked) {
        UI.getCurrent().navigate(WhatIfView.class, asked.parameters());
    }

    private void begin(FormulaRules rules) {
        try {
            var formula = rules.formula();
            form.show(formula.weights(), formula.thresholds());
        } catch (Refusal refusal) {
            Notices.error(wording.refusal(refusal));
        }
    }

    private void show(WhatIfState asked, FormulaRules rules) {
        form.show(asked.weights(), asked.thresholds());
        try {
            var other = rules.formula().with(asked.weights(), asked.thresholds());
            var moves = whatIf.compare(other);
            result.add(
                    part("what-if.regions", new MovesTable(moves, regions, wording)),
                    part(
                            "what-if.matrix",
                            new MovesMatrix(
                                    moves, asked.region(), regions, wording, region -> ask(asked.withRegion(region)))));
            regions.unsettled().map(Paragraph::new).ifPresent(result::add);
            if (mayHandOn()) {
                handOn(asked, rules);
            }
        } catch (Refusal refusal) {
            Notices.error(wording.refusal(refusal));
        }
    }

    /** Offers each rule that would differ as the draft of its next version. */
    private void handOn(WhatIfState asked, FormulaRules rules) {
        var drafts = new UnorderedList();
        WhatIfDraft.of(asked, rules)
                .forEach(draft -> drafts.add(new ListItem(new Anchor(
                        draft.path(),
                        wording.get("what-if.hand-on.rule", draft.name().in(getLocale()))))));
        result.add(part(
                "what-if.hand-on",
                drafts.getComponentCount() == 0
                        ? new Paragraph(wording.get("what-if.hand-on.nothing"))
                        : new Div(new Paragraph(wording.get("what-if.hand-on.hint")), drafts)));
    }

    private static boolean mayHandOn() {
        return CurrentUser.find()
                .filter(user -> user.role() == Role.MINISTRY_ADMIN)
                .isPresent();
    }

    private Section part(String key, Component content) {
        var part = new Section(new H2(wording.get(key)), content);
        part.addClassName("industry-part");
        return part;
    }
}
