package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportField;
import kr.ieum.exchange.ImportPreview;
import kr.ieum.exchange.PreviewFilter;
import kr.ieum.exchange.PreviewRow;
import kr.ieum.exchange.Problem;
import kr.ieum.exchange.ProblemSentences;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** The rows of a file by the page: what each says in the connected columns, what becomes of it, and what is wrong. */
class RowGrid extends Composite<Div> {

    private final ProblemSentences sentences;
    private final @Nullable BiConsumer<PreviewRow, Problem> mend;
    private final Map<TenantId, String> regions;
    private final Grid<PreviewRow> grid = new Grid<>();
    private final CallbackDataProvider<PreviewRow, Void> rows;
    private Import file;
    private PreviewFilter filter;

    /** @param mend opens the mending of a problem's cell; null where nothing can be mended any more */
    RowGrid(
            ImportPreview preview,
            ProblemSentences sentences,
            Import file,
            PreviewFilter filter,
            @Nullable BiConsumer<PreviewRow, Problem> mend) {
        this.sentences = sentences;
        this.mend = mend;
        this.file = file;
        this.filter = filter;
        this.regions = preview.regionNames(getLocale());
        grid.getElement().setAttribute("aria-label", getTranslation("exchange.preview.grid"));
        addColumns(preview.fields(file.id()));
        rows = DataProvider.fromCallbacks(
                query -> preview.rows(this.file.id(), this.filter, query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(this.filter.count(this.file)));
        grid.setItems(rows);
        grid.setEmptyStateText(getTranslation("exchange.preview.no-rows"));
        grid.addClassName("import-rows");
        getContent().addClassName("import-rows-frame");
        getContent().add(grid);
    }

    void show(Import now, PreviewFilter chosen) {
        file = now;
        filter = chosen;
        rows.refreshAll();
    }

    private void addColumns(List<ImportField> fields) {
        grid.addColumn(row -> row.number() > 0 ? Integer.toString(row.number()) : getTranslation("exchange.gone-row"))
                .setHeader(getTranslation("exchange.column.number"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setFrozen(true);
        grid.addComponentColumn(this::outcome)
                .setHeader(getTranslation("exchange.column.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        // what is wrong stands beside the result: a list may have more columns than a screen shows
        grid.addComponentColumn(this::problems)
                .setKey("problem")
                .setHeader(getTranslation("exchange.column.problem"))
                .setResizable(true)
                .setFlexGrow(0)
                .setWidth("24rem");
        for (var field : fields) {
            int column = Objects.requireNonNull(file.mapping().get(field.key()));
            grid.addColumn(row -> row.number() > 0 ? row.cell(column) : labelInFirst(fields, field, row))
                    .setHeader(field.label().in(getLocale(), key -> getTranslation(key)))
                    .setResizable(true)
                    .setAutoWidth(true);
        }
    }

    private static String labelInFirst(List<ImportField> fields, ImportField field, PreviewRow gone) {
        return field.equals(fields.getFirst()) ? gone.label() : "";
    }

    private Component outcome(PreviewRow row) {
        return row.outcome() == null
                ? new Span("-")
                : StateBadge.of(row.outcome(), getTranslation(row.outcome().key()));
    }

    private Component problems(PreviewRow row) {
        var lines = new Div();
        lines.addClassName("import-problems");
        for (var problem : row.problems()) {
            var line = new Div(new Span(sentences.one(getLocale(), file, row, problem)));
            line.addClassName("import-problem-" + problem.severity().name().toLowerCase(java.util.Locale.ROOT));
            if (mend != null && problem.field() != null && file.mapping().containsKey(problem.field())) {
                line.add(mendButton(row, problem, mend));
            }
            lines.add(line);
        }
        if (row.problems().isEmpty() && !row.regions().isEmpty()) {
            lines.setText(row.regions().stream()
                    .map(region -> regions.getOrDefault(region, region.value()))
                    .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private Button mendButton(PreviewRow row, Problem problem, BiConsumer<PreviewRow, Problem> open) {
        var button = new Button(getTranslation("exchange.preview.mend"), click -> open.accept(row, problem));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation("exchange.preview.mend.row", row.number()));
        return button;
    }
}
