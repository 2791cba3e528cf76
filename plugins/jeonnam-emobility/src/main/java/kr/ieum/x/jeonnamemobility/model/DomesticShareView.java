package kr.ieum.x.jeonnamemobility.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.x.jeonnamemobility.common.Editors;
import kr.ieum.x.jeonnamemobility.common.EmobilitySettings;
import kr.ieum.x.jeonnamemobility.common.Listing;
import kr.ieum.x.jeonnamemobility.common.Page;
import kr.ieum.x.jeonnamemobility.common.Records;

/** How domestic the region's vehicles are against the path 80 % → 90 %, and how each figure comes about. */
class DomesticShareView extends Page {

    private final transient List<ModelShare> present;
    private final transient BigDecimal warning;
    private final LocalDate today;
    private final Div details = new Div();

    DomesticShareView(
            PluginContext plugin,
            Records records,
            Editors editors,
            Shares shares,
            EmobilitySettings settings,
            RegionFirms regionFirms) {
        super(plugin, records, editors);
        details.addClassName("page-section");
        present = shares.present();
        warning = settings.gapWarning();
        today = records.today();
        add(new PageHeader(text("share.title"), new PrintButton()).withHelp(text("share.help")));
        try {
            var path = shares.path();
            add(new PathCards(words(), plugin, path, today, Shares.ofRegion(present)), new H2(text("share.models")));
            addModels(path);
        } catch (Refused wrong) {
            add(new EmptyState(text("share.no-path"), words().of(wrong)));
        }
        var byGroup = new Div(new H2(text("firms.title")), new Paragraph(text("firms.hint")), regionFirms.of(words()));
        byGroup.addClassName("page-section");
        add(byGroup);
    }

    private void addModels(TargetPath path) {
        if (present.isEmpty()) {
            add(new EmptyState(
                    text("share.empty"),
                    text("share.empty-hint"),
                    new Anchor("x/jeonnam-emobility/models", text("share.to-models"))));
        } else {
            add(new Paragraph(text("share.choose")), list(path), details);
        }
    }

    private Listing<ModelShare> list(TargetPath path) {
        var list = new Listing<ModelShare>(
                        words(),
                        text("share.models"),
                        (offset, limit) ->
                                present.stream().skip(offset).limit(limit).toList(),
                        present::size)
                .name("model.name", each -> each.model().name())
                .column("model.edition", each -> each.model().edition())
                .quantity(
                        "share.percent",
                        each -> words().number(each.share().percent().orElse(null), 2))
                .quantity("share.path", each -> words().number(path.on(today), 2))
                .quantity("share.gap", each -> gap(path, each))
                .component("share.state", each -> state(path, each))
                .onChoice(each -> show(path, each));
        list.refresh(new Div());
        list.choose(present.getFirst());
        return list;
    }

    private String gap(TargetPath path, ModelShare each) {
        return each.share()
                .percent()
                .map(percent -> signed(path.ahead(percent, today)))
                .orElse("-");
    }

    private String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + words().number(points, 2);
    }

    private Component state(TargetPath path, ModelShare each) {
        if (each.share().inputs().isEmpty()) {
            return new StatusBadge(text("share.no-parts"), Tone.NEUTRAL);
        }
        var missing = each.share().missing().size();
        if (missing > 0) {
            return new StatusBadge(text("share.missing", missing), Tone.WARNING);
        }
        var ahead = each.share()
                .percent()
                .map(percent -> path.ahead(percent, today))
                .orElseThrow();
        if (ahead.signum() >= 0) {
            return new StatusBadge(text("share.on-path"), Tone.SUCCESS);
        }
        return ahead.negate().compareTo(warning) < 0
                ? new StatusBadge(text("share.behind"), Tone.INFORMATION)
                : new StatusBadge(text("share.far-behind"), Tone.DANGER);
    }

    private void show(TargetPath path, ModelShare chosen) {
        details.removeAll();
        details.add(new ShareDetails(words(), chosen, path, today));
    }
}
