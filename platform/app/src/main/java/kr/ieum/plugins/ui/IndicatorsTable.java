package kr.ieum.plugins.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.PluginManifest.Indicator;
import kr.ieum.plugins.indicators.IndicatorValue;
import kr.ieum.plugins.indicators.PluginIndicators;
import kr.ieum.text.Refusal;

/** What a plugin publishes to the ministry, as the region sees it, with the former days. */
@StyleSheet("krds/plugin-parts.css")
public class IndicatorsTable extends Composite<Div> {

    private final transient PluginManifest plugin;
    private final transient PluginIndicators indicators;
    private final transient Function<Instant, String> time;
    private final Div content = new Div();

    public IndicatorsTable(PluginManifest plugin, PluginIndicators indicators, Function<Instant, String> time) {
        this.plugin = plugin;
        this.indicators = indicators;
        this.time = time;
        if (plugin.indicators().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("plugins.indicators.none")));
            return;
        }
        content.addClassName("plugin-indicators");
        content.getElement().setAttribute("aria-live", "polite");
        getContent().add(content, new Button(getTranslation("plugins.indicators.publish"), click -> publish()));
        read();
    }

    private void publish() {
        try {
            indicators.publish(plugin.id());
            Notices.success(getTranslation("plugins.indicators.published"));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        read();
    }

    private void read() {
        content.removeAll();
        var told = indicators.of(plugin.id());
        content.add(latest(told));
        plugin.indicators().forEach(indicator -> {
            var days = of(told, indicator);
            if (days.size() > 1) {
                content.add(history(indicator, days));
            }
        });
    }

    private DataTable latest(List<IndicatorValue> told) {
        var table = new DataTable(
                getTranslation("plugins.indicators.of", plugin.name().in(getLocale())),
                List.of(
                        getTranslation("plugins.indicators.indicator"),
                        getTranslation("plugins.indicators.value"),
                        getTranslation("plugins.indicators.meaning"),
                        getTranslation("plugins.indicators.day"),
                        getTranslation("plugins.indicators.shown")));
        for (var indicator : plugin.indicators()) {
            var name = indicator.name().in(getLocale());
            var meaning = indicator.meaning().in(getLocale());
            table.add(
                    name,
                    of(told, indicator).stream()
                            .findFirst()
                            .map(last -> List.of(shown(last), meaning, time.apply(last.toldAt()), toMinistry(last)))
                            .orElseGet(() -> List.of(
                                    getTranslation("text.none"),
                                    meaning,
                                    getTranslation("plugins.indicators.never"),
                                    getTranslation("text.none"))));
        }
        return table;
    }

    private Details history(Indicator indicator, List<IndicatorValue> days) {
        var title =
                getTranslation("plugins.indicators.history", indicator.name().in(getLocale()));
        var table = new DataTable(
                title, List.of(getTranslation("plugins.indicators.date"), getTranslation("plugins.indicators.value")));
        days.forEach(day -> table.add(day.day().toString(), List.of(shown(day))));
        return new Details(title, table);
    }

    private String shown(IndicatorValue told) {
        var value = told.value();
        return value == null ? getTranslation("plugins.indicators.missing") : number(value) + " " + told.unit();
    }

    private String toMinistry(IndicatorValue told) {
        return getTranslation(told.withheld() ? "plugins.indicators.withheld" : "text.yes");
    }

    private static List<IndicatorValue> of(List<IndicatorValue> told, Indicator indicator) {
        return told.stream()
                .filter(value -> value.indicator().equals(indicator.id()))
                .toList();
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.KOREA)).format(value);
    }
}
