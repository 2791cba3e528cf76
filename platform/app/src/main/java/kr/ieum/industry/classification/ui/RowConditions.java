package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.ClassChange;
import kr.ieum.industry.classification.RowFilter;

/** Which firms of a run are shown; the same stands in the address. */
class RowConditions extends Composite<Div> {

    private final TextField words;
    private final Select<ClassChange> change;
    private final Select<FirmClass> next;
    private final Select<String> section;
    private final Checkbox adjusted;

    RowConditions(ClassTexts texts, Runnable changed) {
        words = new TextField(texts.get("condition.words"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        change = select(texts, "condition.change", List.of(ClassChange.values()), texts::of);
        next = select(texts, "condition.next", List.of(FirmClass.values()), texts::of);
        section = select(texts, "condition.section", texts.sections(), texts::section);
        adjusted = new Checkbox(texts.get("condition.adjusted"));
        getContent().addClassName("industry-conditions");
        getContent().add(words, change, next, section, adjusted);
        Stream.<HasValue<?, ?>>of(words, change, next, section, adjusted)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    void show(QueryParameters query) {
        words.setValue(query.getSingleParameter("q").orElse(""));
        change.setValue(named(query, "change", ClassChange.values()));
        next.setValue(named(query, "next", FirmClass.values()));
        section.setValue(query.getSingleParameter("section")
                .filter(each -> section.getListDataView().contains(each))
                .orElse(null));
        adjusted.setValue(query.getSingleParameter("adjusted").isPresent());
    }

    RowFilter filter() {
        return new RowFilter(
                words.getValue(), change.getValue(), next.getValue(), section.getValue(), adjusted.getValue());
    }

    QueryParameters parameters() {
        var query = new LinkedHashMap<String, String>();
        if (!words.getValue().isBlank()) {
            query.put("q", words.getValue().strip());
        }
        Optional.ofNullable(change.getValue()).ifPresent(value -> query.put("change", value.name()));
        Optional.ofNullable(next.getValue()).ifPresent(value -> query.put("next", value.name()));
        Optional.ofNullable(section.getValue()).ifPresent(value -> query.put("section", value));
        if (adjusted.getValue()) {
            query.put("adjusted", "");
        }
        return QueryParameters.simple(query);
    }

    private static <T> Select<T> select(ClassTexts texts, String key, List<T> items, Function<T, String> name) {
        var select = new Select<T>();
        var all = texts.get("condition.all");
        select.setLabel(texts.get(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItems(items);
        select.setItemLabelGenerator(each -> each == null ? all : name.apply(each));
        return select;
    }

    private static <E extends Enum<E>> @org.jspecify.annotations.Nullable E named(
            QueryParameters query, String key, E[] values) {
        return query.getSingleParameter(key)
                .flatMap(name -> Stream.of(values)
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(null);
    }
}
