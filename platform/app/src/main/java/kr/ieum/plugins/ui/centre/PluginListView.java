package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugins.PluginOverview;
import kr.ieum.plugins.PluginRecords;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.text.Moments;

/** The plugin centre of a region: what it has, what it could have, what waits, and what needs what. */
@Route(PluginListView.PATH)
@Menu(title = "plugins.title", order = 910)
@RolesAllowed(Roles.REGION_ADMIN)
@StyleSheet("krds/plugins.css")
class PluginListView extends Div implements HasDynamicTitle {

    static final String PATH = "plugins";

    private final transient PluginService service;
    private final transient PluginRecords records;
    private final transient Moments moments;
    private final transient PluginActions actions;
    private final Div sections = new Div();

    PluginListView(PluginService service, PluginRecords records, Clock clock) {
        this.service = service;
        this.records = records;
        this.moments = new Moments(clock);
        this.actions = new PluginActions(this, service, this::refresh);
        sections.addClassName("plugin-sections");
        add(new PageHeader(getPageTitle(), uploadButton()).withHelp(getTranslation("plugins.help")), sections);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plugins.title");
    }

    private void refresh() {
        sections.removeAll();
        var overview = service.overview();
        sections.add(section("plugins.ours", overview.plugins().size(), ours(overview)));
        add("plugins.waiting", overview.waiting(), release -> card(release, List.of()));
        add("plugins.offered", overview.offered(), release -> card(release, List.of(installButton(release))));
        add(
                "plugins.ended",
                overview.ended(),
                release -> new ReleaseCard(release, overview.stop(release), moments, List.of()));
        if (!overview.plugins().isEmpty()) {
            sections.add(new Section(new H2(getTranslation("plugins.needs")), needs(overview)));
        }
        var past = records.past();
        sections.add(section("plugins.past", past.size(), new PastPlugins(past, records, overview.names(), moments)));
    }

    private Component ours(PluginOverview overview) {
        if (overview.plugins().isEmpty()) {
            return new EmptyState(
                    getTranslation("plugins.empty"), getTranslation("plugins.empty-hint"), uploadButton());
        }
        return cards(overview.plugins().stream()
                .map(row -> new PluginCard(
                        row, overview, moments, actions.of(row, overview.upgradesOf(row.installation())))));
    }

    private void add(String titleKey, List<Release> releases, Function<Release, ReleaseCard> card) {
        if (!releases.isEmpty()) {
            sections.add(
                    section(titleKey, releases.size(), cards(releases.stream().map(card))));
        }
    }

    private ReleaseCard card(Release release, List<Button> actions) {
        return new ReleaseCard(release, Optional.empty(), moments, actions);
    }

    private Component needs(PluginOverview overview) {
        if (overview.needs().isEmpty()) {
            return new Paragraph(getTranslation("plugins.needs.none"));
        }
        return new DependencyPicture(overview);
    }

    private Section section(String titleKey, int count, Component content) {
        return new Section(new H2(getTranslation("plugins.counted", getTranslation(titleKey), count)), content);
    }

    private static Div cards(Stream<? extends Component> cards) {
        var place = new Div();
        cards.forEach(place::add);
        place.addClassName("plugin-cards");
        return place;
    }

    private Button uploadButton() {
        var button = new Button(
                getTranslation("plugins.install"), click -> new UploadDialog(service, actions, moments).open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button installButton(Release release) {
        var text = getTranslation("plugins.dialog.install");
        var button = new Button(text, click -> actions.offer(release));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setAriaLabel(
                getTranslation("plugins.action.label", release.manifest().name().in(getLocale()), text));
        return button;
    }
}
