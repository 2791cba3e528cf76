package kr.ieum.program.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.program.BoardFilter;
import kr.ieum.program.BoardFilter.Origin;
import kr.ieum.program.Field;
import kr.ieum.program.ProgramState;
import org.jspecify.annotations.Nullable;

/** What the board is narrowed by; the same stands in the address of the page. */
class BoardConditions extends Composite<Div> {

    private static final String WORDS = "q";
    private static final String STATE = "state";
    private static final String FIELD = "field";
    private static final String ORIGIN = "origin";

    private final TextField words = new TextField(getTranslation("program.search"));
    private final Select<ProgramState> state;
    private final Select<Field> field = choice("program.field", "program.all", Field.values());
    private final Select<Origin> origin = choice("program.origin", "program.all", Origin.values());

    /**
     * @param drafts whether the user sees drafts
     * @param changed told when the user has changed a condition
     */
    BoardConditions(boolean drafts, Runnable changed) {
        var states = Stream.of(ProgramState.values())
                .filter(each -> drafts || each != ProgramState.DRAFT)
                .toArray(ProgramState[]::new);
        state = choice("program.state", "program.state.all", states);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        Stream.of(state, field, origin)
                .forEach(each -> each.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        getContent().addClassName("program-conditions");
        getContent().add(words, state, field, origin);
    }

    BoardFilter filter() {
        return new BoardFilter(words.getValue(), state.getValue(), field.getValue(), origin.getValue());
    }

    void read(QueryParameters query) {
        words.setValue(query.getSingleParameter(WORDS).orElse(""));
        state.setValue(named(query, STATE, ProgramState.values()));
        field.setValue(named(query, FIELD, Field.values()));
        origin.setValue(named(query, ORIGIN, Origin.values()));
    }

    QueryParameters written() {
        var query = new HashMap<String, String>();
        if (!words.isEmpty()) {
            query.put(WORDS, words.getValue());
        }
        put(query, STATE, state.getValue());
        put(query, FIELD, field.getValue());
        put(query, ORIGIN, origin.getValue());
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Enum<?> value) {
        if (value != null) {
            query.put(name, value.name());
        }
    }

    private static <T extends Enum<T>> @Nullable T named(QueryParameters query, String name, T[] values) {
        var wanted = query.getSingleParameter(name).orElse("");
        return Stream.of(values)
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private <T extends Enum<T>> Select<T> choice(String key, String allKey, T[] values) {
        var choice = new Select<T>();
        choice.setLabel(getTranslation(key));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation(allKey));
        choice.setItems(values);
        choice.setItemLabelGenerator(
                each -> each == null ? getTranslation(allKey) : getTranslation(key + "." + each.name()));
        return choice;
    }
}
