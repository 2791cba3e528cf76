package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.growth.GrowthState;
import kr.ieum.industry.growth.NationalGrowth;
import kr.ieum.industry.growth.NationalGrowth.Cell;
import kr.ieum.industry.growth.NationalGrowth.Dimension;
import kr.ieum.industry.growth.SupportPackages;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;
import org.jspecify.annotations.Nullable;

/** The regions' growth plans and supports in aggregate; no firm is named. */
@Route("nation/growth")
@Menu(title = "industry.growth.nation.title", order = 134)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
@StyleSheet("krds/industry.css")
class NationalGrowthView extends Div implements HasDynamicTitle {

    private final transient List<Cell> cells;
    private final transient List<Region> regions;
    private final transient GrowthTexts wording;

    NationalGrowthView(NationalGrowth growth, Regions regions, SupportPackages packages, GrowthTexts wording) {
        this.wording = wording;
        this.regions = regions.all();
        cells = growth.cells();
        add(new PageHeader(getPageTitle(), new PrintButton()).withHelp(wording.get("nation.help")));
        if (cells.isEmpty()) {
            add(new EmptyState(wording.get("nation.empty"), wording.get("nation.empty-hint")));
            return;
        }
        add(new Paragraph(wording.get("nation.note")));
        part(
                Dimension.STATE,
                "nation.states",
                Stream.of(GrowthState.values()).map(Enum::name).toList(),
                false);
        part(
                Dimension.CLASS,
                "nation.classes",
                Stream.of(FirmClass.values()).map(Enum::name).toList(),
                false);
        part(Dimension.AXIS, "nation.axes", packages.axes(), false);
        part(Dimension.AXIS, "nation.amounts", packages.axes(), true);
    }

    @Override
    public String getPageTitle() {
        return wording.get("nation.title");
    }

    private void part(Dimension dimension, String titleKey, List<String> categories, boolean money) {
        var title = wording.get(titleKey);
        var rows = rows(dimension, categories, money);
        var table = new DataTable(title, rows.getFirst());
        rows.stream().skip(1).forEach(row -> table.add(row.getFirst(), row.subList(1, row.size())));
        var section = new Section(new H2(title), new CsvLink(title + ".csv", () -> rows), table);
        section.addClassName("industry-part");
        add(section);
    }

    /** The headings, then the country, then each region. */
    private List<List<String>> rows(Dimension dimension, List<String> categories, boolean money) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                        Stream.of(wording.get("nation.region")),
                        categories.stream().map(category -> name(dimension, category)))
                .toList());
        rows.add(row(NationalGrowth.COUNTRY, wording.get("nation.country"), dimension, categories, money));
        regions.forEach(region ->
                rows.add(row(region.id().value(), region.name().in(wording.locale()), dimension, categories, money)));
        return rows;
    }

    private List<String> row(String area, String name, Dimension dimension, List<String> categories, boolean money) {
        Function<Cell, @Nullable Long> figure = money ? Cell::amount : Cell::things;
        return Stream.concat(
                        Stream.of(name),
                        categories.stream().map(category -> shown(area, dimension, category, figure, money)))
                .toList();
    }

    /** Nothing of a region that has cells withheld is told, not even that a cell is empty. */
    private String shown(
            String area, Dimension dimension, String category, Function<Cell, @Nullable Long> figure, boolean money) {
        var ofArea = cells.stream()
                .filter(cell -> cell.area().equals(area) && cell.dimension() == dimension)
                .toList();
        if (!area.equals(NationalGrowth.COUNTRY) && ofArea.stream().anyMatch(cell -> cell.things() == null)) {
            return wording.get("nation.withheld");
        }
        return ofArea.stream()
                .filter(cell -> cell.category().equals(category))
                .findFirst()
                .map(cell -> said(figure.apply(cell), money))
                .orElse("0");
    }

    private String said(@Nullable Long value, boolean money) {
        if (value == null) {
            return wording.get("nation.withheld");
        }
        return money ? MoneyUnit.HUNDRED_MILLION.format(value) : "%,d".formatted(value);
    }

    private String name(Dimension dimension, String category) {
        return switch (dimension) {
            case STATE -> wording.of(GrowthState.valueOf(category));
            case CLASS -> wording.of(FirmClass.valueOf(category));
            case AXIS -> wording.key(category);
        };
    }
}
