package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;

/** Runs, open measures and templates side by side; what is overdue is said on top. */
class SafetyOverview extends Composite<Div> {

    /** The component makes the box around its tabs focusable, and in a list of tabs nothing but tabs may be. */
    private static final String TABS_ONLY = """
            customElements.whenDefined('vaadin-tabs')
                .then(() => this.querySelector('vaadin-tabs').updateComplete)
                .then(() => this.querySelector('vaadin-tabs').shadowRoot.getElementById('scroll')
                    ?.removeAttribute('tabindex'))
            """;

    SafetyOverview(SafetyDesk desk) {
        var words = desk.words();
        var begin = Buttons.first(
                words.get("run.new"),
                () -> Sheet.thenOpen(SafetyView.PATH, made -> RunForm.begin(desk, made))
                        .open());
        var header = new PageHeader(words.get("safety.title"), begin).withHelp(words.get("safety.help"));
        getContent().add(header);
        var overdue = desk.measures().overdue();
        if (overdue > 0) {
            var warning = new Paragraph(words.get("measure.overdue", overdue));
            warning.addClassNames("form-fault");
            warning.getElement().setAttribute("role", "status");
            getContent().add(warning);
        }
        var tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(words.get("run"), new RunList(desk));
        tabs.add(words.get("measure"), new MeasureList(desk));
        tabs.add(words.get("template"), new TemplateList(desk));
        tabs.getElement().executeJs(TABS_ONLY);
        getContent().add(tabs);
    }
}
