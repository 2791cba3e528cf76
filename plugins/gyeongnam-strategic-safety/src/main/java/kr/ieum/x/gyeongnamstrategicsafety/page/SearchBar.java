package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.ieum.plugin.PluginContext;

/** The conditions of a list: words, choices, 조회 (also Enter) and 초기화. They go into the address. */
public class SearchBar extends Part {

    private static final String WORDS = "q";

    private final Map<String, Select<String>> choices = new LinkedHashMap<>();
    private final Map<String, Checkbox> switches = new LinkedHashMap<>();
    private final TextField words = new TextField();
    private final transient Consumer<Address> search;
    private final Div actions = new Div();

    public SearchBar(PluginContext plugin, String label, Consumer<Address> search) {
        super(plugin);
        this.search = search;
        words.setLabel(label);
        words.setClearButtonVisible(true);
        words.addKeyPressListener(Key.ENTER, press -> search());
        var find = new Button(getTranslation("text.search"), click -> search());
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(new Button(getTranslation("text.reset"), click -> search.accept(Address.START)), find);
        actions.addClassName("search-bar-actions");
        addClassName("search-bar");
        getElement().setAttribute("role", "search");
        add(words, actions);
    }

    /** The words of an address. */
    public static String words(Address address) {
        return address.text(WORDS);
    }

    public <E extends Enum<E>> SearchBar choice(String key, String label, Class<E> type, Function<E, String> name) {
        var names = new LinkedHashMap<String, String>();
        names.put("", text("all"));
        for (var value : type.getEnumConstants()) {
            names.put(value.name(), name.apply(value));
        }
        var choice = new Select<String>();
        choice.setLabel(label);
        choice.setItems(names.keySet());
        choice.setItemLabelGenerator(value -> names.getOrDefault(value, value));
        choice.setValue("");
        choice.setWidth("10rem");
        choice.addValueChangeListener(change -> searchWhenChosen(change.isFromClient()));
        choices.put(key, choice);
        return with(choice);
    }

    public SearchBar onOff(String key, String label) {
        var box = new Checkbox(label);
        box.addValueChangeListener(change -> searchWhenChosen(change.isFromClient()));
        switches.put(key, box);
        return with(box);
    }

    /** Shows the conditions of an address. */
    public void read(Address address) {
        words.setValue(words(address));
        choices.forEach((key, choice) -> choice.setValue(known(choice, address.text(key))));
        switches.forEach((key, box) -> box.setValue(!address.text(key).isEmpty()));
    }

    private SearchBar with(Component field) {
        addComponentAtIndex(indexOf(actions), field);
        return this;
    }

    private void searchWhenChosen(boolean byUser) {
        if (byUser) {
            search();
        }
    }

    private void search() {
        var values = new LinkedHashMap<String, String>();
        values.put(WORDS, words.getValue());
        choices.forEach((key, choice) -> values.put(key, choice.getValue()));
        switches.forEach((key, box) -> values.put(key, box.getValue() ? "1" : ""));
        search.accept(new Address(values));
    }

    private static String known(Select<String> choice, String value) {
        return choice.getListDataView().contains(value) ? value : "";
    }
}
