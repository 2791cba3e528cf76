package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a person does on a page: writes into fields by their labels, presses buttons by their words, reads tables. */
final class Page {

    /** A cell that holds a component is read by the component's text. */
    private static final Pattern COMPONENT = Pattern.compile("^\\w+\\[text='([^']*)'.*$", Pattern.DOTALL);

    private Page() {}

    static void press(String words) {
        _click(_find(Button.class, button -> button.withText(words)).getLast());
    }

    static void write(String label, String text) {
        _setValue(_get(TextField.class, field -> field.withLabel(label)), text);
    }

    static void writeLong(String label, String text) {
        _setValue(_get(TextArea.class, field -> field.withLabel(label)), text);
    }

    static void write(String label, LocalDate day) {
        _setValue(_get(DatePicker.class, field -> field.withLabel(label)), day);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void choose(String label, String choice) {
        ComboBoxKt.selectByLabel(
                (Select<Object>)
                        _find(Select.class, field -> field.withLabel(label)).getLast(),
                choice);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void chooseFirm(String name) {
        ComboBoxKt.selectByLabel((ComboBox<Object>) _get(ComboBox.class, field -> field.withLabel("기업")), name, true);
    }

    static void confirm() {
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));
    }

    static String fault() {
        return _find(Div.class, fault -> fault.withClasses("form-fault"))
                .getLast()
                .getText();
    }

    /** Presses a button in a row of the table whose label says so. */
    static void pressIn(String label, int row, String words) {
        var cell = GridKt._getCellComponent(grid(label), row, "actions");
        Stream.concat(Stream.of(cell), cell.getChildren())
                .filter(part -> part instanceof Button button && words.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** The rows of the table whose label says so. */
    static List<List<String>> rows(String label) {
        var grid = grid(label);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._getFormattedRow(grid, row).stream()
                        .map(cell -> COMPONENT.matcher(cell).replaceFirst("$1"))
                        .toList())
                .toList();
    }

    private static Grid<?> grid(String label) {
        return _find(Grid.class).stream()
                .filter(one -> label.equals(one.getElement().getAttribute("aria-label"))
                        || label.equals(one.getElement().getProperty("accessibleName")))
                .findFirst()
                .orElseThrow();
    }

    static List<String> cells() {
        return _find(NativeTableCell.class).stream()
                .map(NativeTableCell::getText)
                .toList();
    }

    static List<String> notices() {
        return _find(Notification.class).stream()
                .flatMap(notice -> notice.getChildren().flatMap(line -> line.getChildren()))
                .map(part -> part.getElement().getText())
                .toList();
    }
}
