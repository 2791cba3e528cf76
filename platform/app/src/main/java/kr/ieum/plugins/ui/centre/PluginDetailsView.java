package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.PluginOverview;
import kr.ieum.plugins.PluginRecords;
import kr.ieum.plugins.PluginRow;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.UnknownInstallation;
import kr.ieum.plugins.indicators.PluginIndicators;
import kr.ieum.plugins.jobs.PluginJobs;
import kr.ieum.plugins.settings.PluginSettings;
import kr.ieum.plugins.ui.AskedFor;
import kr.ieum.plugins.ui.IndicatorsTable;
import kr.ieum.plugins.ui.JobsTable;
import kr.ieum.plugins.ui.SectionLinks;
import kr.ieum.plugins.ui.SettingsForm;
import kr.ieum.text.Moments;
import org.jspecify.annotations.Nullable;

/** One plugin of the region: what it is and brings, its settings, its versions and history, its data. */
@Route(PluginListView.PATH + "/:id([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})/:section?(settings|versions|data)")
@RolesAllowed(Roles.REGION_ADMIN)
@StyleSheet("krds/plugins.css")
class PluginDetailsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OVERVIEW = "overview";
    private static final List<String> SECTIONS = List.of(OVERVIEW, "settings", "versions", "data");

    private final transient PluginService service;
    private final transient PluginRecords records;
    private final transient PluginSettings settings;
    private final transient PluginJobs jobs;
    private final transient PluginIndicators indicators;
    private final transient Moments moments;
    private String title = "";
    private String section = OVERVIEW;
    private @Nullable SettingsForm form;
    private String formOf = "";

    PluginDetailsView(
            PluginService service,
            PluginRecords records,
            PluginSettings settings,
            PluginJobs jobs,
            PluginIndicators indicators,
            Clock clock) {
        this.service = service;
        this.records = records;
        this.settings = settings;
        this.jobs = jobs;
        this.indicators = indicators;
        this.moments = new Moments(clock);
        addClassName("plugin-details");
    }

    static String path(Installation installation) {
        return PluginListView.PATH + "/" + installation.id();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        section = event.getRouteParameters().get("section").orElse(OVERVIEW);
        form = null;
        show(UUID.fromString(event.getRouteParameters().get("id").orElseThrow()));
    }

    private void show(UUID id) {
        removeAll();
        try {
            show(service.plugin(id));
        } catch (UnknownInstallation unknown) {
            title = getTranslation("plugins.title");
            add(
                    new PageHeader(title).under(getTranslation("plugins.title"), PluginListView.PATH),
                    new EmptyState(
                            getTranslation("plugins.unknown-title"),
                            getTranslation("plugins.unknown"),
                            new Anchor(PluginListView.PATH, getTranslation("plugins.to-list"))));
        }
    }

    private void show(PluginRow row) {
        var installation = row.installation();
        var overview = service.overview();
        var actions = new PluginActions(this, service, () -> show(installation.id()));
        title = installation.manifest().name().in(getLocale());
        var header = new PageHeader(title).under(getTranslation("plugins.title"), PluginListView.PATH);
        header.setActions(actions.of(row, overview.upgradesOf(installation)).toArray(Component[]::new));
        add(header, state(row));
        add(
                new SectionLinks(
                        getTranslation("plugins.sections"),
                        path(installation),
                        SECTIONS,
                        section,
                        name -> getTranslation("plugins.section." + name)),
                content(row, overview));
    }

    private Div state(PluginRow row) {
        var installation = row.installation();
        var state = installation.state();
        var line = new Div(new StatusBadge(getTranslation("plugins.state." + state), PluginTones.of(state)));
        if (installation.reason() != null) {
            line.add(new StandstillReason(installation.reason()));
        }
        line.add(new MinistryNotes(row, moments));
        line.addClassName("plugin-state");
        return line;
    }

    private Component content(PluginRow row, PluginOverview overview) {
        var installation = row.installation();
        return switch (section) {
            case "settings" -> form(installation);
            case "versions" -> new VersionHistory(service, installation, moments, () -> show(installation.id()));
            case "data" ->
                new PluginData(
                        service, records, row, moments, () -> UI.getCurrent().navigate(PluginListView.PATH));
            default -> overview(row, overview);
        };
    }

    /** The same one while the version stays, so that what is typed outlives a change of state. */
    private SettingsForm form(Installation installation) {
        var present = form;
        if (present == null || !formOf.equals(installation.version())) {
            present = new SettingsForm(installation.manifest(), settings);
            form = present;
            formOf = installation.version();
        }
        return present;
    }

    private Div overview(PluginRow row, PluginOverview overview) {
        var installation = row.installation();
        var manifest = installation.manifest();
        var release = overview.releases().stream()
                .filter(one -> one.id().equals(installation.release()))
                .findFirst();
        var content = new Div(
                new Paragraph(manifest.description().in(getLocale())),
                new PluginFacts(row, release, moments),
                new H2(getTranslation("plugins.asks")),
                new AskedFor(manifest),
                new H2(getTranslation("plugins.brought")),
                service.brought(manifest.id())
                        .<Component>map(BroughtTable::new)
                        .orElseGet(() -> new Paragraph(getTranslation("plugins.brought.stopped"))),
                new H2(getTranslation("plugins.asks.JOBS")),
                new JobsTable(manifest, jobs, moments::minute),
                new H2(getTranslation("plugins.asks.INDICATORS")),
                new IndicatorsTable(manifest, indicators, moments::minute));
        content.addClassName("plugin-overview");
        return content;
    }
}
