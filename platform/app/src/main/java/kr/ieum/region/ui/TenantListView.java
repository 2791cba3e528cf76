package kr.ieum.region.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.region.Organization;
import kr.ieum.region.RegionCode;
import kr.ieum.region.TenantChange;
import kr.ieum.region.TenantOverview;
import kr.ieum.region.TenantRow;
import kr.ieum.region.TenantService;

/** The tenants with their state: which are up, what is wrong in the others, and what the last sync changed. */
@Route("tenants")
@Menu(title = "region.tenants.title", order = 920)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class TenantListView extends Div implements HasDynamicTitle {

    private final TenantService tenants;
    private final Clock clock;
    private final Button again = new Button(getTranslation("region.tenants.sync"), click -> sync());
    private final Div content = new Div();

    TenantListView(TenantService tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
        again.setDisableOnClick(true);
        again.setVisible(CurrentUser.find()
                .filter(user -> user.role() == Role.MINISTRY_ADMIN)
                .isPresent());
        add(new PageHeader(getPageTitle(), again).withHelp(getTranslation("region.tenants.help")), content);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("region.tenants.title");
    }

    private void sync() {
        try {
            var changes = tenants.sync();
            if (changes.isEmpty()) {
                Notices.success(getTranslation("region.tenants.synced-nothing"));
            } else {
                Notices.success(getTranslation("region.tenants.synced", changes.size()));
            }
        } finally {
            show();
            again.setEnabled(true);
        }
    }

    private void show() {
        var overview = tenants.overview();
        content.removeAll();
        if (overview.tenants().isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("region.tenants.empty"), getTranslation("region.tenants.empty-hint")));
            return;
        }
        content.add(count(overview.tenants()));
        overview.tenants().stream().filter(row -> !row.isUp()).forEach(row -> content.add(findings(row)));
        content.add(grid(overview.tenants()), lastSync(overview));
    }

    private Paragraph count(List<TenantRow> rows) {
        var up = rows.stream().filter(TenantRow::isUp).count();
        return new Paragraph(getTranslation("region.tenants.count", rows.size(), up, rows.size() - up));
    }

    private Section findings(TenantRow row) {
        var list = new UnorderedList();
        row.findings().forEach(finding -> list.add(new ListItem(tenants.describe(finding, getLocale()))));
        var section = new Section(
                new H2(getTranslation("region.tenants.down-title", row.name().in(getLocale()))), list);
        section.addClassName("tenant-findings");
        section.getElement().setAttribute("role", "alert");
        return section;
    }

    private Grid<TenantRow> grid(List<TenantRow> rows) {
        var grid = new Grid<TenantRow>();
        grid.getElement().setAttribute("aria-label", getPageTitle());
        grid.setAllRowsVisible(true);
        column(grid, "name", row -> row.name().in(getLocale()));
        grid.addComponentColumn(this::state).setHeader(getTranslation("region.tenants.state"));
        column(grid, "area", this::area);
        column(grid, "codes", this::codes);
        column(grid, "organizations", this::organizations);
        grid.setItems(rows);
        return grid;
    }

    private void column(Grid<TenantRow> grid, String key, Function<TenantRow, String> text) {
        grid.addColumn(text::apply)
                .setHeader(getTranslation("region.tenants." + key))
                .setAutoWidth(true)
                .setKey(key);
    }

    private StatusBadge state(TenantRow row) {
        return row.isUp()
                ? new StatusBadge(getTranslation("region.tenants.up"), Tone.SUCCESS)
                : new StatusBadge(getTranslation("region.tenants.down"), Tone.DANGER);
    }

    private String area(TenantRow row) {
        if (row.region() == null) {
            return getTranslation("text.none");
        }
        return getTranslation(row.region().capitalArea() ? "region.tenants.capital" : "region.tenants.rest");
    }

    private String codes(TenantRow row) {
        return row.codes().isEmpty()
                ? getTranslation("text.none")
                : row.codes().stream().map(this::code).collect(Collectors.joining(", "));
    }

    private String code(RegionCode code) {
        var opened = !code.from().equals(LocalDate.MIN);
        var closed = !code.to().equals(LocalDate.MAX);
        if (closed) {
            return getTranslation(
                    "region.tenants.code-until", code.code(), code.to().toString());
        }
        return opened
                ? getTranslation(
                        "region.tenants.code-from", code.code(), code.from().toString())
                : code.code();
    }

    private String organizations(TenantRow row) {
        return row.organizations().isEmpty()
                ? getTranslation("text.none")
                : row.organizations().stream()
                        .collect(Collectors.groupingBy(Organization::kind, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(kind -> getTranslation("region.organization." + kind.getKey(), kind.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private Section lastSync(TenantOverview overview) {
        var section = new Section(
                new H2(getTranslation("region.tenants.last-sync")),
                new Paragraph(getTranslation("region.tenants.read-at", time(overview.readAt()))));
        section.addClassName("tenant-sync");
        var changedAt = overview.changedAt();
        if (changedAt == null) {
            section.add(new Paragraph(getTranslation("region.tenants.never-changed")));
            return section;
        }
        var list = new UnorderedList();
        overview.changes().forEach(change -> list.add(new ListItem(describe(change))));
        section.add(new Paragraph(getTranslation("region.tenants.changed-at", time(changedAt))), list);
        return section;
    }

    private String describe(TenantChange change) {
        var more = change.count() > change.names().size() ? ", …" : "";
        return getTranslation(
                "region.change." + change.kind().name().toLowerCase(Locale.ROOT),
                getTranslation("region.table." + change.table()),
                change.count(),
                String.join(", ", change.names()) + more);
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(instant.atZone(clock.getZone()));
    }
}
