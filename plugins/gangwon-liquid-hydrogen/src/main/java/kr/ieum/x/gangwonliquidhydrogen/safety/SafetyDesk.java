package kr.ieum.x.gangwonliquidhydrogen.safety;

import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;
import org.springframework.stereotype.Component;

/** What the views of safety work with. */
@Component
class SafetyDesk {

    private final TemplateService templates;
    private final RunService runs;
    private final MeasureService measures;
    private final Tools tools;

    SafetyDesk(TemplateService templates, RunService runs, MeasureService measures, Tools tools) {
        this.templates = templates;
        this.runs = runs;
        this.measures = measures;
        this.tools = tools;
    }

    TemplateService templates() {
        return templates;
    }

    RunService runs() {
        return runs;
    }

    MeasureService measures() {
        return measures;
    }

    Tools tools() {
        return tools;
    }

    Words words() {
        return tools.words();
    }
}
