package kr.ieum.industry.leading.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kr.ieum.industry.leading.LeadingFirm;
import kr.ieum.industry.leading.LeadingService;
import kr.ieum.industry.leading.LeadingState;
import kr.ieum.lifecycle.ui.LifeTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** Leading innovators, loaded as they are scrolled. */
class LeadingGrid extends Grid<LeadingFirm> {

    private static final Pageable ALL = Pageable.ofSize(1_000);

    private final transient LeadingService leading;
    private final transient BooleanSupplier past;

    /** For the file: a request for one has no page, and so no language of its own. */
    private final List<String> headings;

    private final Map<LeadingState, String> states = new EnumMap<>(LeadingState.class);

    LeadingGrid(LeadingService leading, BooleanSupplier past) {
        this.leading = leading;
        this.past = past;
        headings = Stream.of("firm", "state", "designated", "last-day", "officer", "grounds")
                .map(column -> getTranslation("industry.leading." + column))
                .toList();
        for (var state : LeadingState.values()) {
            states.put(state, LifeTexts.state(this, leading.cycle().kind(), state.name()));
        }
        getElement().setAttribute("aria-label", getTranslation("industry.leading.title"));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addComponentColumn(firm -> new Anchor(LeadingListView.PATH + "/" + firm.id(), firm.name()))
                .setHeader(getTranslation("industry.leading.firm"))
                .setWidth("12rem")
                .setFlexGrow(2);
        addComponentColumn(firm -> LifeTexts.badge(this, leading.cycle(), firm.state()))
                .setHeader(getTranslation("industry.leading.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(firm -> shown(firm.designated()))
                .setHeader(getTranslation("industry.leading.designated"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(firm -> shown(firm.lastDay()))
                .setHeader(getTranslation("industry.leading.last-day"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(firm -> firm.officer() == null ? "-" : firm.officer())
                .setHeader(getTranslation("industry.leading.officer"))
                .setAutoWidth(true);
        addColumn(LeadingFirm::grounds)
                .setHeader(getTranslation("industry.leading.grounds"))
                .setWidth("16rem")
                .setFlexGrow(3);
        addItemDoubleClickListener(click -> getUI().ifPresent(ui ->
                ui.navigate(LeadingListView.PATH + "/" + click.getItem().id())));
        setItemsPageable(
                page -> leading.page(past.getAsBoolean(), page), page -> (long) leading.count(past.getAsBoolean()));
    }

    /** What the list shows as a file, headings first. */
    List<List<String>> rows() {
        return Stream.concat(
                        Stream.of(headings),
                        leading.page(past.getAsBoolean(), ALL).stream().map(this::row))
                .toList();
    }

    private List<String> row(LeadingFirm firm) {
        return List.of(
                firm.name(),
                states.getOrDefault(firm.state(), ""),
                shown(firm.designated()),
                shown(firm.lastDay()),
                firm.officer() == null ? "-" : firm.officer(),
                firm.grounds());
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
