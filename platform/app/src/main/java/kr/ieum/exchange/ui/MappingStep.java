package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.exchange.ColumnGuess;
import kr.ieum.exchange.ColumnMapping;
import kr.ieum.exchange.FileTable;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportField;
import kr.ieum.exchange.ImportFiles;
import kr.ieum.exchange.ImportService;
import kr.ieum.exchange.MappingRefused;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;

/** Step ②: the columns of the file beside the fields of Ieum, connected as guessed until the user says otherwise. */
class MappingStep extends Composite<Div> {

    private final ImportService imports;
    private final ImportFiles files;
    private final Import file;
    private final Runnable next;
    private final List<ImportField> fields;
    private final List<FileTable> tables;
    private final ComboBox<String> source = new ComboBox<>();
    private final Paragraph missing = new Paragraph();
    private final Paragraph about = new Paragraph();
    private final Div columns = new Div();
    private final List<ColumnChoice> choices = new ArrayList<>();
    private FileTable table;

    MappingStep(ImportService imports, ImportFiles files, Import file, Runnable next) {
        this.imports = imports;
        this.files = files;
        this.file = file;
        this.next = next;
        this.fields = files.kind(file.id()).fields();
        this.tables = files.tables(file.id());
        this.table = tables.stream()
                .filter(candidate -> candidate.name().equals(file.tableName()))
                .findFirst()
                .orElseGet(() -> files.likeliest(file.id(), tables));
        name();
        missing.addClassName("import-missing");
        missing.getElement().setAttribute("role", "status");
        columns.addClassName("import-columns");
        getContent().addClassName("import-mapping");
        getContent().add(about);
        if (tables.size() > 1) {
            getContent().add(tableChoice());
        }
        getContent().add(source, new H2(getTranslation("exchange.mapping.columns")), missing, columns, actions());
        show(table);
    }

    private void name() {
        source.setLabel(getTranslation("exchange.mapping.source"));
        source.setHelperText(getTranslation("exchange.mapping.source.hint"));
        source.setItems(files.sources(file.id()));
        source.setAllowCustomValue(true);
        source.addCustomValueSetListener(typed -> source.setValue(typed.getDetail()));
        source.setRequiredIndicatorVisible(true);
        source.addClassName("import-source");
    }

    private Select<FileTable> tableChoice() {
        var choice = new Select<FileTable>();
        choice.setLabel(getTranslation("exchange.mapping.table"));
        choice.setHelperText(getTranslation("exchange.mapping.table.hint", tables.size()));
        choice.setItems(tables);
        choice.setItemLabelGenerator(item -> getTranslation(
                "exchange.mapping.table.item", item.name(), item.columns().size()));
        choice.setValue(table);
        choice.addValueChangeListener(chosen -> show(chosen.getValue()));
        return choice;
    }

    private void show(FileTable chosen) {
        table = chosen;
        about.setText(getTranslation(
                table.headerRow() == 0 ? "exchange.mapping.file.headless" : "exchange.mapping.file",
                file.fileName(),
                table.headerRow(),
                table.columns().size()));
        source.setValue(
                file.source() != null && table.name().equals(file.tableName())
                        ? file.source()
                        : files.sourceGuess(file.id(), table, tables.size() > 1));
        Map<Integer, ColumnGuess> guesses = files.guesses(file.id(), table).stream()
                .collect(Collectors.toMap(ColumnGuess::column, Function.identity()));
        columns.removeAll();
        choices.clear();
        for (var column = 0; column < table.columns().size(); column++) {
            var choice = new ColumnChoice(table, column, fields, guesses.get(column), this::judge);
            choices.add(choice);
            columns.add(choice);
        }
        judge();
    }

    /** Says what is missing or double while the user chooses, not only at the end. */
    private void judge() {
        var taken = choices.stream()
                .flatMap(choice -> choice.field().stream())
                .collect(Collectors.groupingBy(ImportField::key, Collectors.counting()));
        choices.forEach(choice -> choice.markTwice(choice.field()
                .filter(field -> taken.getOrDefault(field.key(), 0L) > 1)
                .isPresent()));
        var absent = fields.stream()
                .filter(field -> field.required() && !taken.containsKey(field.key()))
                .map(field -> field.label().in(getLocale(), key -> getTranslation(key)))
                .collect(Collectors.joining(", "));
        missing.setVisible(!absent.isEmpty());
        missing.setText(getTranslation("exchange.mapping.missing", absent));
    }

    private Div actions() {
        var forward = new Button(getTranslation("exchange.mapping.next"), click -> connect());
        forward.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(new CancelButton(imports, file.id()), forward);
        actions.addClassName("import-actions");
        return actions;
    }

    private void connect() {
        var twice = choices.stream().filter(ColumnChoice::isTwice).findFirst();
        if (twice.isPresent()) {
            twice.get().focus();
            return;
        }
        var connected = new HashMap<String, Integer>();
        choices.forEach(choice -> choice.field().ifPresent(field -> connected.put(field.key(), choice.column())));
        var name = source.getValue() == null ? "" : source.getValue();
        try {
            imports.connect(file.id(), table.columns(), new ColumnMapping(table.name(), name, connected));
            next.run();
        } catch (MappingRefused refused) {
            Notices.error(getTranslation(refused.key(), refused.field().in(getLocale(), key -> getTranslation(key))));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
