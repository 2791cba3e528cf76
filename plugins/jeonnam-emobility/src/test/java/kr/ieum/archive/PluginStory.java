package kr.ieum.archive;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ieum.plugins.PluginService;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The plugin is installed for Jeonnam; what a user does with it is written by what the user sees. */
@ViewTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
@SuppressWarnings({"rawtypes", "unchecked"})
abstract class PluginStory {

    static final TenantId JEONNAM = new TenantId("jeonnam");

    private static final Path ARCHIVE = Path.of(System.getProperty("plugin.archive"));

    @Autowired
    PluginService plugins;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void install() {
        Tenancy.runAs(JEONNAM, () -> plugins.install(catalogue.admit(archive())));
    }

    @AfterEach
    void eraseAll() {
        actAs("REGION_ADMIN");
        Tenancy.runAs(JEONNAM, () -> {
            plugins.plugins().forEach(row -> plugins.erase(row.installation().id()));
            transaction.executeWithoutResult(
                    status -> jdbc.sql("DELETE FROM core.company").update());
        });
    }

    void actAs(String role) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as("jeonnam", List.of(role)));
    }

    static byte[] archive() {
        try {
            return Files.readAllBytes(ARCHIVE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static void open(String path) {
        UI.getCurrent().navigate("x/jeonnam-emobility/" + path);
    }

    static void click(String button) {
        // an empty page offers the same as its head
        _click(_find(Button.class, each -> each.withText(button)).getFirst());
    }

    static void write(String label, String value) {
        _setValue(_get(TextField.class, field -> field.withLabel(label)), value);
    }

    static void date(String label, LocalDate day) {
        _setValue(_get(DatePicker.class, field -> field.withLabel(label)), day);
    }

    static void pick(String label, String item) {
        var choice = (ComboBox<Object>) _get(ComboBox.class, field -> field.withLabel(label));
        ComboBoxKt.setUserInput(choice, "");
        var picked = ComboBoxKt.getSuggestionItems(choice).stream()
                .filter(each -> choice.getItemLabelGenerator().apply(each).equals(item))
                .findFirst()
                .orElseThrow();
        _setValue(choice, picked);
    }

    static Grid<?> list(String name) {
        return _get(
                Grid.class,
                grid -> grid.withPredicate(
                        each -> each.getAriaLabel().filter(name::equals).isPresent()));
    }

    static List<List<String>> rows(String list) {
        var grid = list(list);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._getFormattedRow(grid, row))
                .toList();
    }

    static void choose(String list, int row) {
        var grid = (Grid<Object>) list(list);
        grid.select(GridKt._get(grid, row));
    }

    /** Clicks a button of a row. */
    static void inRow(String list, int row, String button) {
        Component actions = GridKt._getCellComponent(list(list), row, "actions");
        var clicked = actions.getChildren()
                .filter(child -> child instanceof Button each && each.getText().equals(button))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        clicked.click();
    }

    static <T extends Component> void see(Class<T> type, String text) {
        _assertOne(type, each -> each.withText(text));
    }

    UUID firm(String name) {
        var id = UUID.randomUUID();
        Tenancy.runAs(
                JEONNAM,
                () -> transaction.executeWithoutResult(status ->
                        jdbc.sql("""
                        INSERT INTO core.company (id, name, name_key, created_by, updated_by)
                        VALUES (:id, :name, :name, 'test', 'test')""").param("id", id).param("name", name).update()));
        return id;
    }

    /** A part with what is known of it. */
    void part(String number, String name, String won, String percent) {
        open("parts");
        click("부품 등록");
        write("부품번호", number);
        write("부품명", name);
        date("기준일", LocalDate.of(2026, 3, 1));
        write("단가(원)", won);
        write("국산 비율(%)", percent);
        write("국산 비율 근거", percent.isEmpty() ? "" : "원산지 확인서");
        click("저장");
    }
}
