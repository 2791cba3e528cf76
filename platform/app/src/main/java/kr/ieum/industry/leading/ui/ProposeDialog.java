package kr.ieum.industry.leading.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.industry.leading.LeadingService;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks which firm is proposed, and why. */
class ProposeDialog {

    private static final int LONGEST = 1_000;
    /** As many as the register gives at once. */
    private static final int MOST = 500;

    private final UI ui = UI.getCurrent();
    private final LeadingService leading;
    private final Consumer<UUID> done;
    private final ComboBox<Firm> firm;
    private final TextArea grounds;
    private @Nullable UUID proposed;

    ProposeDialog(LeadingService leading, Firms firms, Consumer<UUID> done) {
        this.leading = leading;
        this.done = done;
        firm = new ComboBox<>(ui.getTranslation("industry.leading.firm"));
        firm.setHelperText(ui.getTranslation("industry.leading.firm-hint"));
        firm.setRequiredIndicatorVisible(true);
        firm.setItemLabelGenerator(this::label);
        firm.setItems(query ->
                firms
                        .search(query.getFilter().orElse(""), query.getOffset(), Math.min(query.getLimit(), MOST))
                        .stream());
        grounds = new TextArea(ui.getTranslation("industry.leading.grounds"));
        grounds.setHelperText(ui.getTranslation("industry.leading.grounds-hint"));
        grounds.setMaxLength(LONGEST);
        grounds.setRequiredIndicatorVisible(true);
        grounds.getElement().setAttribute("colspan", "2");
    }

    void open() {
        new FormDialog(ui.getTranslation("industry.leading.propose"), this::propose, firm, grounds)
                .whenSaved(() -> done.accept(Objects.requireNonNull(proposed)))
                .open();
    }

    private Optional<String> propose() {
        if (firm.getValue() == null) {
            return Optional.of(ui.getTranslation("industry.leading.firm-missing"));
        }
        try {
            proposed = leading.propose(firm.getValue().id(), grounds.getValue());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(ui.getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private String label(Firm found) {
        var district = found.district();
        return district == null ? found.name() : found.name() + " (" + district.in(ui.getLocale()) + ")";
    }
}
