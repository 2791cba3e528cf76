package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.plugins.catalogue.PluginReview;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.ReleaseState;
import kr.ieum.text.Moments;

/** All versions that were ever handed in, with what became of them. */
class ReleasesPanel extends Composite<Div> {

    ReleasesPanel(PluginReview review, Moments moments) {
        var grid = new Grid<Release>();
        grid.getElement().setAttribute("aria-label", getTranslation("catalogue.tab.releases"));
        grid.addColumn(release -> release.manifest().name().in(getLocale()))
                .setHeader(getTranslation("catalogue.fact.name"))
                .setAutoWidth(true);
        grid.addColumn(Release::version)
                .setHeader(getTranslation("catalogue.fact.version"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("catalogue.fact.state"))
                .setAutoWidth(true);
        grid.addColumn(release -> release.manifest().publisher())
                .setHeader(getTranslation("catalogue.fact.publisher"))
                .setAutoWidth(true);
        grid.addColumn(release -> moments.minute(release.submittedAt()))
                .setHeader(getTranslation("catalogue.fact.submitted"))
                .setAutoWidth(true);
        grid.addColumn(release -> decision(release, moments))
                .setHeader(getTranslation("catalogue.fact.decision"))
                .setWidth("22rem")
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("catalogue.releases.empty"));
        grid.setItems(review.releases());
        getContent().add(grid);
    }

    private StatusBadge state(Release release) {
        return new StatusBadge(getTranslation("catalogue.state." + release.state()), tone(release.state()));
    }

    private static String decision(Release release, Moments moments) {
        var decision = release.decision();
        return decision == null
                ? ""
                : moments.minute(decision.at()) + " · " + decision.by() + " · " + decision.reason();
    }

    private static Tone tone(ReleaseState state) {
        return switch (state) {
            case SUBMITTED -> Tone.INFORMATION;
            case APPROVED -> Tone.SUCCESS;
            case REJECTED -> Tone.DANGER;
        };
    }
}
