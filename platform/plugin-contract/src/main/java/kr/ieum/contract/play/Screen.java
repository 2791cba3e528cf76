package kr.ieum.contract.play;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a person does on a page: writes into fields by their labels, clicks by words, reads tables by their names. */
@SuppressWarnings({"unchecked", "rawtypes"})
public final class Screen {

    /** A cell that holds a component is read by the component's text. */
    private static final Pattern COMPONENT = Pattern.compile("^\\w+\\[text='([^']*)'.*$", Pattern.DOTALL);

    private Screen() {}

    /** @param address with its query, as in {@code x/plugin/page?id=…} */
    public static void go(String address) {
        var parts = address.split("\\?", 2);
        var query = parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrent().navigate(parts[0], query);
    }

    /** Opens a page of the plugin by its path. */
    public static void open(String page) {
        go("x/" + InstalledPlugin.id() + "/" + page);
    }

    /** Where the user is. */
    public static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Clicks the last button of these words: dialogs come after the page. */
    public static void click(String text) {
        _click(_find(Button.class, button -> button.withText(text)).getLast());
        MockVaadin.clientRoundtrip(true);
    }

    public static void confirm() {
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
    }

    /** Writes into a line or a number; the last field of this label. */
    public static void type(String label, String value) {
        _setValue(_find(TextField.class, field -> field.withLabel(label)).getLast(), value);
    }

    /** Writes into a field of several lines. */
    public static void write(String label, String value) {
        _setValue(_find(TextArea.class, field -> field.withLabel(label)).getLast(), value);
    }

    public static void day(String label, LocalDate value) {
        _setValue(_find(DatePicker.class, field -> field.withLabel(label)).getLast(), value);
    }

    /** Chooses one of a few. */
    public static void choose(String label, String item) {
        var choice = (Select<Object>)
                _find(Select.class, field -> field.withLabel(label)).getLast();
        var value = choice.getListDataView()
                .getItems()
                .filter(each -> choice.getItemLabelGenerator().apply(each).startsWith(item))
                .findFirst()
                .orElseThrow();
        _setValue(choice, value);
    }

    /** Chooses one of many. */
    public static void pick(String label, String item) {
        var choice = (ComboBox<Object>)
                _find(ComboBox.class, field -> field.withLabel(label)).getLast();
        var value = choice.getDataProvider()
                .fetch(new Query<>(0, 50, List.of(), null, null))
                .filter(each -> choice.getItemLabelGenerator().apply(each).startsWith(item))
                .findFirst()
                .orElseThrow();
        _setValue(choice, value);
    }

    /** The table with the name. */
    public static Grid<?> table(String name) {
        return grids().filter(grid -> grid.getAriaLabel().filter(name::equals).isPresent()
                        || name.equals(grid.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table is named " + name));
    }

    /** The rows of the table with the name, each as its cells. */
    public static List<List<String>> rows(String name) {
        var grid = table(name);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> cells(grid, row))
                .toList();
    }

    /** Selects a row. */
    public static void select(String name, int row) {
        var grid = (Grid<Object>) table(name);
        grid.select(GridKt._get(grid, row));
    }

    /** Clicks a button in a row. */
    public static void clickIn(String name, int row, String text) {
        inRow(name, row)
                .filter(part -> part instanceof Button button && text.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " in row " + row + " of " + name))
                .click();
        MockVaadin.clientRoundtrip(true);
    }

    /** Goes to the record that a table of the page names so. */
    public static void openRecord(String table, String record) {
        var link = IntStream.range(0, GridKt._size(table(table)))
                .boxed()
                .flatMap(row -> inRow(table, row))
                .filter(part -> part instanceof Anchor anchor && record.equals(anchor.getText()))
                .map(Anchor.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + record + " in " + table));
        go(link.getHref());
    }

    /** What the components of a kind say. */
    public static List<String> texts(Class<? extends Component> type) {
        return _find(type).stream()
                .map(component -> component.getElement().getText())
                .toList();
    }

    /** Cells of all plain tables. */
    public static List<String> cells() {
        return _find(NativeTableCell.class).stream()
                .map(NativeTableCell::getText)
                .toList();
    }

    /** What is said in the last form that could not be saved. */
    public static String fault() {
        return _find(Div.class, fault -> fault.withClasses("form-fault"))
                .getLast()
                .getText();
    }

    public static List<String> notices() {
        return _find(Notification.class).stream()
                .flatMap(notice -> notice.getChildren().flatMap(Component::getChildren))
                .map(part -> part.getElement().getText())
                .toList();
    }

    /** Everything that the page says, tables and dialogs included. */
    public static String words() {
        var said = _find(Component.class).stream()
                .map(component -> component.getElement().getText() + " " + label(component));
        var told = grids().flatMap(grid -> IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> String.join(" ", cells(grid, row))));
        return Stream.concat(said, told).collect(Collectors.joining("\n"));
    }

    private static Stream<Grid<?>> grids() {
        return _find(Grid.class).stream().map(grid -> (Grid<?>) grid);
    }

    private static List<String> cells(Grid<?> grid, int row) {
        return GridKt._getFormattedRow(grid, row).stream()
                .map(cell -> COMPONENT.matcher(cell).replaceFirst("$1"))
                .toList();
    }

    /** The components in a row and what is in them. */
    private static Stream<Component> inRow(String name, int row) {
        var grid = table(name);
        return grid.getColumns().stream()
                .map(Grid.Column::getKey)
                .filter(Objects::nonNull)
                .flatMap(key -> component(grid, row, key))
                .flatMap(Screen::all);
    }

    private static Stream<Component> component(Grid<?> grid, int row, String key) {
        try {
            return Stream.of(GridKt._getCellComponent(grid, row, key));
        } catch (IllegalArgumentException | AssertionError text) {
            return Stream.empty();
        }
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Screen::all));
    }

    private static String label(Component component) {
        return component instanceof HasLabel labelled ? String.valueOf(labelled.getLabel()) : "";
    }
}
