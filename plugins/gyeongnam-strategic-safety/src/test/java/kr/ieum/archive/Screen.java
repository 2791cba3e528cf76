package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.DateField;

/** What a user does on a page. */
final class Screen {

    private Screen() {}

    static void open(String page) {
        go(Archive.ROOT + page);
    }

    static void go(String address) {
        var parts = address.split("\\?", 2);
        var query = parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrent().navigate(parts[0], query);
    }

    /** Where the user is. */
    static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Opens the record that a table of the page names so. */
    static void openRecord(String table, String name) {
        var grid = grid(table);
        var link = (Anchor) IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._getCellComponent(grid, row, "name"))
                .filter(component -> name.equals(((Anchor) component).getText()))
                .findFirst()
                .orElseThrow();
        go(link.getHref());
    }

    static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
        MockVaadin.clientRoundtrip(true);
    }

    static void clickFirst(String text) {
        _click(_find(Button.class, button -> button.withText(text)).getFirst());
        MockVaadin.clientRoundtrip(true);
    }

    static void type(String label, String value) {
        _setValue(_get(TextField.class, field -> field.withLabel(label)), value);
    }

    static void write(String label, String value) {
        _setValue(_get(TextArea.class, field -> field.withLabel(label)), value);
    }

    static void day(String label, String value) {
        _setValue(_get(DateField.class, field -> field.withLabel(label)), java.time.LocalDate.parse(value));
    }

    /** Chooses in the open dialog, whose fields come after those of the page. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static void choose(String label, String item) {
        var choice = (Select<Object>)
                _find(Select.class, field -> field.withLabel(label)).getLast();
        var value = choice.getListDataView()
                .getItems()
                .filter(candidate ->
                        choice.getItemLabelGenerator().apply(candidate).startsWith(item))
                .findFirst()
                .orElseThrow();
        _setValue(choice, value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void pick(String label, String item) {
        var choice = (ComboBox<Object>) _get(ComboBox.class, field -> field.withLabel(label));
        var value = choice.getDataProvider()
                .fetch(new Query<>(0, 50, List.of(), null, null))
                .filter(candidate ->
                        choice.getItemLabelGenerator().apply(candidate).startsWith(item))
                .findFirst()
                .orElseThrow();
        _setValue(choice, value);
    }

    /** The rows of the table with the label, each as its cells. */
    static List<List<String>> rows(String label) {
        var grid = grid(label);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._getFormattedRow(grid, row))
                .toList();
    }

    static Grid<?> grid(String label) {
        return grids().filter(grid -> grid.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Grid<?>> grids() {
        return _find(Grid.class).stream().map(grid -> (Grid<?>) grid);
    }

    /** Clicks a button of the first row of a table. */
    static void clickInFirstRow(String table, String text) {
        var actions = GridKt._getCellComponent(grid(table), 0, "할 일");
        _click(_get(actions, Button.class, button -> button.withText(text)));
    }

    /** Everything that the page says, tables and dialogs included. */
    static String words() {
        var said = _find(Component.class).stream()
                .map(component -> component.getElement().getText() + " " + label(component));
        var told = grids().flatMap(grid -> IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> String.join(" ", GridKt._getFormattedRow(grid, row))));
        return Stream.concat(said, told).collect(Collectors.joining("\n"));
    }

    private static String label(Component component) {
        return component instanceof HasLabel labelled ? String.valueOf(labelled.getLabel()) : "";
    }
}
