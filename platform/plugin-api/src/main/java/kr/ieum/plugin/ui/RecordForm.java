package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.Texts;
import kr.ieum.plugin.ui.ConflictDialog.Value;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record, in the order in which they are made. What is wrong with one is said next to it, and the first
 * wrong one gets the focus. When somebody else was faster, both states are shown side by side.
 *
 * <pre>{@code
 * var form = new RecordForm<>(texts, berth);
 * var name = form.required(form.line("name", 100));
 * form.shows(name, Berth::name);
 * form.change(texts.get("edit"), seen -> berths.change(seen, name.getValue()), () -> berths.get(id), page::show).open();
 * }</pre>
 *
 * @param <R> the record as it is kept; {@code Void} where something is only asked
 * @since 0.2.0
 */
public final class RecordForm<R> {

    private static final BigDecimal MOST_WON = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int MOST_FIRMS = 500;

    private final Texts texts;
    private final @Nullable R record;
    private final Map<Component, FieldCheck> fields = new LinkedHashMap<>();
    private final List<Function<R, Value>> compared = new ArrayList<>();

    /** Of something new. */
    public RecordForm(Texts texts) {
        this(texts, null);
    }

    /** @param record as it was shown; null for a new one */
    public RecordForm(Texts texts, @Nullable R record) {
        this.texts = texts;
        this.record = record;
    }

    /**
     * A line of text.
     *
     * @param key of its label
     * @param most how many characters it may have
     */
    public TextField line(String key, int most) {
        var field = add(new TextField(texts.get(key)));
        field.setMaxLength(most);
        return field;
    }

    /** A text of several lines. */
    public TextArea lines(String key, int most) {
        var field = add(new TextArea(texts.get(key)));
        field.setMaxLength(most);
        return field;
    }

    public DateField day(String key) {
        return add(new DateField(texts.get(key)));
    }

    /** @param decimals how many digits may follow the point */
    public NumberInput number(String key, BigDecimal least, BigDecimal most, int decimals) {
        return add(new NumberInput(texts.get(key), least, most, decimals));
    }

    /** Whole won, at most 1,000 trillion. */
    public NumberInput won(String key, long least) {
        return number(key, BigDecimal.valueOf(least), MOST_WON, 0);
    }

    /** One of a few. */
    public <V> Select<V> choice(String key, List<V> values, Function<V, String> name) {
        var field = new Select<V>();
        field.setLabel(texts.get(key));
        field.setItemLabelGenerator(name::apply);
        field.setItems(values);
        return add(field);
    }

    public Checkbox flag(String key) {
        return add(new Checkbox(texts.get(key)));
    }

    /** A firm of the region's register, found by name or business number. */
    public ComboBox<Firm> firm(String key, Firms firms) {
        var field = new ComboBox<Firm>(texts.get(key));
        field.setItemLabelGenerator(Firm::name);
        field.setItems(
                query -> firms
                        .search(query.getFilter().orElse(""), query.getOffset(), Math.min(query.getLimit(), MOST_FIRMS))
                        .stream());
        return add(field);
    }

    /** A field that is made elsewhere. */
    public <F extends Component> F add(F field) {
        fields.put(field, new FieldCheck(field));
        if (field instanceof HasValidation validated) {
            validated.setManualValidation(true);
        }
        return field;
    }

    /** Something must be given. */
    public <F extends Component & HasValue<?, ?> & HasValidation> F required(F field) {
        RequiredMark.on(field);
        if (!(field instanceof NumberInput)) {
            rule(field, () -> !isBlank(field), () -> field.getTranslation("uikit.form.required"));
        }
        return field;
    }

    /**
     * A rule for what is given.
     *
     * @param fault what is said next to the field when it is broken
     */
    public <V, F extends Component & HasValue<?, V> & HasValidation> F check(
            F field, Predicate<V> passes, String fault) {
        rule(field, () -> passes.test(field.getValue()), () -> fault);
        return field;
    }

    /** Fills the field with what the record says, and compares it when somebody else has changed the record. */
    public <V, F extends Component & HasValue<?, V>> void shows(F field, Function<R, @Nullable V> value) {
        compare(
                field,
                () -> FieldText.of(field, field.getValue()),
                now -> FieldText.of(field, value.apply(now)),
                shown -> Optional.ofNullable(value.apply(shown)).ifPresent(field::setValue));
    }

    /** The same for a number. */
    public void showsNumber(NumberInput field, Function<R, @Nullable BigDecimal> value) {
        compare(
                field,
                () -> field.number().map(Texts::number).orElse(""),
                now -> Optional.ofNullable(value.apply(now)).map(Texts::number).orElse(""),
                shown -> field.setNumber(value.apply(shown)));
    }

    /** Asks; the dialog stays as long as a rule refuses the work. */
    public FormDialog ask(String title, Runnable work) {
        return new FormDialog(title, () -> checked(work), components());
    }

    /**
     * Changes the record.
     *
     * @param save saves what the fields hold over the record as it was seen
     * @param present the record as it is kept now
     * @param done shows the page anew, after saving or giving up
     */
    public FormDialog change(String title, Consumer<R> save, Supplier<R> present, Runnable done) {
        return new Change(Objects.requireNonNull(record), title, save, present, done).dialog;
    }

    private Component[] components() {
        return fields.keySet().toArray(Component[]::new);
    }

    private void rule(Component field, BooleanSupplier kept, Supplier<String> fault) {
        fields.computeIfAbsent(field, FieldCheck::new).add(kept, fault);
    }

    private void compare(Component field, Supplier<String> mine, Function<R, String> theirs, Consumer<R> fill) {
        compared.add(now -> new Value(FieldText.label(field), mine.get(), theirs.apply(now)));
        if (record != null) {
            fill.accept(record);
        }
    }

    private Optional<String> checked(Runnable work) {
        // each is looked at, so that all that is wrong is said at once
        var wrong = fields.entrySet().stream()
                .filter(each -> !each.getValue().passes())
                .map(Map.Entry::getKey)
                .toList();
        if (wrong.isEmpty()) {
            return texts.refusal(work);
        }
        if (wrong.getFirst() instanceof Focusable<?> first) {
            first.focus();
        }
        return Optional.of(wrong.getFirst().getTranslation("uikit.form.mend-first"));
    }

    private static boolean isBlank(HasValue<?, ?> field) {
        var value = field.getValue();
        return field.isEmpty() || value.toString().isBlank();
    }

    /** The way from what was seen to what is kept, which may lead over what somebody else did. */
    private final class Change {

        private final Consumer<R> save;
        private final Supplier<R> present;
        private final Runnable done;
        private final FormDialog dialog;
        private R seen;

        Change(R seen, String title, Consumer<R> save, Supplier<R> present, Runnable done) {
            this.seen = seen;
            this.save = save;
            this.present = present;
            this.done = done;
            dialog = new FormDialog(title, this::saved, components());
        }

        private Optional<String> saved() {
            var refusal = checked(() -> {
                try {
                    save.accept(seen);
                } catch (ChangedMeanwhile conflict) {
                    decide(conflict);
                }
            });
            if (refusal.isEmpty()) {
                done.run();
            }
            return refusal;
        }

        private void decide(ChangedMeanwhile conflict) {
            var now = present.get();
            var differences = compared.stream()
                    .map(each -> each.apply(now))
                    .filter(value -> !value.mine().equals(value.theirs()))
                    .toList();
            if (differences.isEmpty()) {
                seen = now;
                save.accept(now);
                return;
            }
            new ConflictDialog(texts.of(conflict), differences, () -> overwrite(now), this::giveUp).open();
            throw conflict;
        }

        private void overwrite(R now) {
            seen = now;
            if (saved().isEmpty()) {
                dialog.close();
            }
        }

        private void giveUp() {
            dialog.close();
            done.run();
        }
    }
}
