package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.growth.GrowthState;
import kr.ieum.industry.growth.PlanFilter;
import org.jspecify.annotations.Nullable;

/** Which plans are shown; the same stands in the address. */
class GrowthConditions extends Composite<Div> {

    private final TextField words;
    private final Select<FirmClass> firmClass;
    private final Select<GrowthState> state;
    private final Checkbox own;

    GrowthConditions(GrowthTexts wording, Runnable changed) {
        words = new TextField(wording.get("firm"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        firmClass = select(wording, "class", FirmClass.values(), wording::of);
        state = select(wording, "state", GrowthState.values(), wording::of);
        own = new Checkbox(wording.get("own"));
        getContent().addClassName("industry-conditions");
        getContent().add(words, firmClass, state, own);
        Stream.<HasValue<?, ?>>of(words, firmClass, state, own)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    void show(QueryParameters query) {
        words.setValue(query.getSingleParameter("q").orElse(""));
        firmClass.setValue(named(query, "class", FirmClass.values()));
        state.setValue(named(query, "state", GrowthState.values()));
        own.setValue(query.getSingleParameter("own").isPresent());
    }

    PlanFilter filter() {
        return new PlanFilter(words.getValue(), firmClass.getValue(), state.getValue(), own.getValue());
    }

    QueryParameters parameters() {
        var query = new LinkedHashMap<String, String>();
        if (!words.getValue().isBlank()) {
            query.put("q", words.getValue().strip());
        }
        Optional.ofNullable(firmClass.getValue()).ifPresent(value -> query.put("class", value.name()));
        Optional.ofNullable(state.getValue()).ifPresent(value -> query.put("state", value.name()));
        if (own.getValue()) {
            query.put("own", "");
        }
        return QueryParameters.simple(query);
    }

    private static <E extends Enum<E>> Select<E> select(
            GrowthTexts wording, String key, E[] values, Function<E, String> name) {
        var select = new Select<E>();
        select.setLabel(wording.get(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(wording.get("all"));
        select.setItems(values);
        select.setItemLabelGenerator(each -> each == null ? wording.get("all") : name.apply(each));
        return select;
    }

    private static <E extends Enum<E>> @Nullable E named(QueryParameters query, String key, E[] values) {
        return query.getSingleParameter(key)
                .flatMap(name -> Stream.of(values)
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(null);
    }
}
