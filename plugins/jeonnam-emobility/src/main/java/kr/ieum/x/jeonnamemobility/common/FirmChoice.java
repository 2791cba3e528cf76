package kr.ieum.x.jeonnamemobility.common;

import com.vaadin.flow.component.combobox.ComboBox;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;

/** A firm of the register, found by name or business number. */
public class FirmChoice extends ComboBox<Firm> {

    /** As many as the register gives at once. */
    private static final int MOST = 500;

    private final transient Words words;

    public FirmChoice(Words words, Firms firms) {
        super(words.get("common.firm"));
        this.words = words;
        setManualValidation(true);
        setItemLabelGenerator(this::label);
        setHelperText(words.get("common.firm-hint"));
        setItems(query ->
                firms
                        .search(query.getFilter().orElse(""), query.getOffset(), Math.min(query.getLimit(), MOST))
                        .stream());
    }

    /** Whether a firm is chosen; says so when not. */
    public boolean check() {
        setErrorMessage(words.get("common.firm-missing"));
        setInvalid(getValue() == null);
        return !isInvalid();
    }

    private String label(Firm firm) {
        var district = firm.district();
        return district == null ? firm.name() : firm.name() + " (" + district.in(words.locale()) + ")";
    }
}
