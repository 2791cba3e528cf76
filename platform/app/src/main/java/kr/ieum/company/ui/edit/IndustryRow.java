package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.ieum.company.profile.IndustryEntry;
import kr.ieum.region.Industries;
import kr.ieum.region.Industry;
import org.jspecify.annotations.Nullable;

/** A class of industry, found by its code or name; a list's own words stay beside it. */
class IndustryRow implements PartRow<IndustryEntry> {

    private static final int SHOWN = 50;
    private static final int NEWEST_REVISION = 11;

    private final @Nullable IndustryEntry former;
    private final ComboBox<Industry> industry;
    private final TextField label;
    private final String missing;
    private boolean cleared;

    IndustryRow(@Nullable IndustryEntry former, Industries industries, UnaryOperator<String> texts) {
        missing = texts.apply("company.edit.industry-missing");
        industry = new ComboBox<>(texts.apply("company.edit.industry"));
        industry.setItemLabelGenerator(choice -> choice.code() + " " + choice.name() + " (" + choice.revision() + ")");
        industry.setItems(DataProvider.fromFilteringCallbacks(
                query -> found(industries, query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> found(industries, query.getFilter().orElse("")).size()));
        industry.setClearButtonVisible(true);
        industry.addValueChangeListener(change -> cleared |= change.isFromClient());
        industry.addClassName("wide-field");
        label = Inputs.text(texts.apply("company.edit.industry.label"), former == null ? null : former.label());
        this.former = former;
        if (former != null && former.code() != null) {
            industries.find(former.revision(), former.code()).ifPresent(industry::setValue);
        }
    }

    @Override
    public List<Component> fields() {
        return List.of(industry, label);
    }

    @Override
    public Optional<IndustryEntry> value() {
        var chosen = industry.getValue();
        if (chosen == null && former != null && former.code() != null && !cleared) {
            // a code that no revision knows any more is kept until somebody chooses another
            return Optional.of(former);
        }
        var words = Inputs.orNull(label.getValue());
        industry.setInvalid(chosen == null && words == null);
        industry.setErrorMessage(missing);
        if (chosen == null && words == null) {
            return Optional.empty();
        }
        return Optional.of(
                chosen == null
                        ? new IndustryEntry(0, null, former == null ? NEWEST_REVISION : former.revision(), words)
                        : new IndustryEntry(0, chosen.code(), chosen.revision(), words));
    }

    private static List<Industry> found(Industries industries, String text) {
        return text.isBlank() ? industries.sections(NEWEST_REVISION) : industries.search(text, SHOWN);
    }
}
