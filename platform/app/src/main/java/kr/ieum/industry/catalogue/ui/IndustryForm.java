package kr.ieum.industry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.industry.catalogue.IndustryData;
import kr.ieum.industry.catalogue.IndustryKind;
import kr.ieum.industry.catalogue.IndustryRefused;
import kr.ieum.industry.catalogue.RegionalIndustry;
import kr.ieum.industry.catalogue.ScopeCode;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.region.Industries;
import kr.ieum.region.Industry;

/** The fields of an industry of the region. */
final class IndustryForm {

    private static final int SHOWN = 50;
    private static final int NEWEST_REVISION = 11;

    private final Select<IndustryKind> kind = new Select<>();
    private final TextField name;
    private final TextField english;
    private final Map<String, NumberInput> scores = new LinkedHashMap<>();
    private final MultiSelectComboBox<Industry> scope;
    private final DateField from;
    private final DateField last;
    private final MultiSelectComboBox<RegionalIndustry> formers;
    private final transient Industries industries;
    private final List<RegionalIndustry> choices;

    /**
     * @param criteria by which industries are scored
     * @param mostPoints of each criterion
     * @param choices industries before the reform, of which one may have come
     */
    IndustryForm(
            IndustryTexts texts,
            Industries industries,
            Set<String> criteria,
            int mostPoints,
            List<RegionalIndustry> choices) {
        this.industries = industries;
        this.choices = choices;
        kind.setLabel(texts.word("kind"));
        kind.setItems(IndustryKind.values());
        kind.setItemLabelGenerator(each -> texts.word("kind." + each));
        name = new TextField(texts.word("name"));
        name.setRequiredIndicatorVisible(true);
        english = new TextField(texts.word("english"));
        criteria.forEach(key -> scores.put(
                key,
                new NumberInput(
                        texts.word("score", texts.criterion(key), mostPoints),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(mostPoints),
                        0)));
        scope = new MultiSelectComboBox<>(texts.word("scope"));
        scope.setHelperText(texts.word("scope.hint"));
        scope.setItemLabelGenerator(
                each -> each.code() + " " + each.name() + " (" + texts.word("revision", each.revision()) + ")");
        scope.setItems(
                query -> found(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> found(query.getFilter().orElse("")).size());
        scope.getElement().setAttribute("colspan", "2");
        from = new DateField(texts.word("from"));
        from.setRequiredIndicatorVisible(true);
        last = new DateField(texts.word("last"));
        last.setHelperText(texts.word("last.hint"));
        formers = new MultiSelectComboBox<>(texts.word("formers"));
        formers.setItems(choices);
        formers.setItemLabelGenerator(each -> texts.name(each.data()));
        formers.getElement().setAttribute("colspan", "2");
        kind.addValueChangeListener(change -> {
            var comesAfter = change.getValue() != IndustryKind.FORMER;
            formers.setVisible(comesAfter);
            if (!comesAfter) {
                formers.clear();
            }
        });
        kind.setValue(IndustryKind.PILLAR);
    }

    Component[] fields() {
        var fields = new ArrayList<Component>(List.of(kind, name, english));
        fields.addAll(scores.values());
        fields.addAll(List.of(scope, from, last, formers));
        return fields.toArray(Component[]::new);
    }

    void set(IndustryData data) {
        kind.setValue(data.kind());
        name.setValue(data.name());
        english.setValue(data.englishName());
        data.scores().forEach((key, score) -> {
            var field = scores.get(key);
            if (field != null) {
                field.setNumber(BigDecimal.valueOf(score));
            }
        });
        scope.setValue(data.scope().stream()
                .flatMap(code -> industries.find(code.revision(), code.code()).stream())
                .collect(Collectors.toSet()));
        from.setValue(data.from());
        last.setValue(data.until() == null ? null : data.until().minusDays(1));
        formers.setValue(choices.stream()
                .filter(each -> data.formers().contains(each.id()))
                .collect(Collectors.toSet()));
    }

    /** Whether each field holds something of its kind. */
    boolean check() {
        from.setInvalid(from.isEmpty());
        var right = scores.values().stream().map(NumberInput::check).toList();
        return !right.contains(false) && !from.isEmpty();
    }

    /** Points at the field that broke a rule. */
    void point(IndustryRefused refused) {
        switch (refused.why()) {
            case NAME -> name.setInvalid(true);
            case DAYS -> last.setInvalid(true);
            case SCOPE -> scope.setInvalid(true);
            case FORMER -> formers.setInvalid(true);
            default -> {}
        }
    }

    IndustryData data() {
        var given = new HashMap<String, Integer>();
        scores.forEach(
                (key, field) -> field.number().ifPresent(number -> given.put(key, number.intValueExact())));
        Set<UUID> origins =
                formers.getValue().stream().map(RegionalIndustry::id).collect(Collectors.toSet());
        return new IndustryData(
                kind.getValue(),
                name.getValue(),
                english.getValue(),
                given,
                scope.getValue().stream()
                        .map(each -> new ScopeCode(each.revision(), each.code()))
                        .toList(),
                Objects.requireNonNull(from.getValue()),
                last.isEmpty() ? null : last.getValue().plusDays(1),
                origins);
    }

    private List<Industry> found(String text) {
        return text.isBlank()
                ? industries.sections(NEWEST_REVISION)
                : industries.search(text, SHOWN);
    }
}
