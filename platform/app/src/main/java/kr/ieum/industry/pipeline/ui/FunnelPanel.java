package kr.ieum.industry.pipeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.pipeline.ClassYear;
import kr.ieum.industry.pipeline.Forecast;
import kr.ieum.industry.pipeline.Funnel;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/** One class after the other: how many there are, have come and gone on, and what may be expected; then year by year. */
class FunnelPanel extends Composite<Div> {

    private final transient RuleTexts texts;

    FunnelPanel(List<Funnel> funnels, RuleTexts texts) {
        this.texts = texts;
        getContent().addClassName("funnel");
        var most = funnels.stream()
                .flatMap(funnel -> funnel.reached().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        funnels.forEach(funnel -> getContent().add(section(funnel, most)));
    }

    private Section section(Funnel funnel, long most) {
        var section = new Section(new H2(getTranslation("industry.pipeline.class." + funnel.firmClass())));
        section.add(bar(funnel, most), facts(funnel), years(funnel));
        section.addClassName("funnel-class");
        return section;
    }

    private Component bar(Funnel funnel, long most) {
        var bar = new Div();
        bar.addClassName("funnel-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var share = most == 0 ? 0 : 100 * funnel.reached().orElse(0L) / most;
        bar.getStyle().set("--share", share + "%");
        return bar;
    }

    private FactList facts(Funnel funnel) {
        var facts = new FactList()
                .with(getTranslation("industry.pipeline.now"), firms(funnel.now()))
                .with(getTranslation("industry.pipeline.reached"), firms(funnel.reached()));
        if (funnel.firmClass() != FirmClass.LEADING) {
            facts.with(
                    getTranslation("industry.pipeline.conversion"),
                    funnel.conversion()
                            .map(percent -> getTranslation("industry.pipeline.percent", percent))
                            .orElse(getTranslation("industry.pipeline.none")));
        }
        var target = funnel.target();
        if (target != null) {
            facts.with(getTranslation("industry.pipeline.target", funnel.last()), texts.value(target));
        }
        return facts.with(getTranslation("industry.pipeline.forecast", funnel.last()), forecast(funnel));
    }

    private Component forecast(Funnel funnel) {
        var forecast = funnel.forecast();
        if (forecast.isEmpty()) {
            return new Span(getTranslation("industry.pipeline.no-forecast"));
        }
        var name = new LocalizedName(funnel.last() + "년까지 이를 기업 수", "Firms that reach it by " + funnel.last());
        return new Span(
                new Span(range(forecast.get())),
                new BasisButton(texts, name.in(getLocale()), () -> funnel.explain(name, forecast.get())));
    }

    private String range(Forecast forecast) {
        return getTranslation("industry.pipeline.range", forecast.expected(), forecast.low(), forecast.high());
    }

    private DataTable years(Funnel funnel) {
        // a name of its own for each table: a screen reader lists them side by side
        var table = new DataTable(
                getTranslation(
                        "industry.pipeline.years", getTranslation("industry.pipeline.class." + funnel.firmClass())),
                Stream.of("year", "firms", "entered", "risen")
                        .map(column -> getTranslation("industry.pipeline." + column))
                        .toList());
        for (var year : funnel.years()) {
            table.add(String.valueOf(year.year()), cells(year));
        }
        return table;
    }

    private List<String> cells(ClassYear year) {
        return List.of(shown(year.firms()), shown(year.entered()), shown(year.risen()));
    }

    private String firms(Optional<Long> number) {
        return number.map(firms -> getTranslation("industry.pipeline.count", firms))
                .orElse(getTranslation("industry.pipeline.withheld"));
    }

    private String shown(@Nullable Long number) {
        return number == null ? getTranslation("industry.pipeline.withheld") : "%,d".formatted(number);
    }
}
