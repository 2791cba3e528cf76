package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.ieum.company.profile.Workplace;
import org.jspecify.annotations.Nullable;

/** A place of work; the address is placed in its district when the firm is saved. */
class WorkplaceRow implements PartRow<Workplace> {

    private static final List<String> KINDS = List.of("HEADQUARTERS", "MAIN_OFFICE", "FACTORY", "BRANCH", "LABORATORY");

    private final @Nullable Workplace former;
    private final Select<String> kind = new Select<>();
    private final TextField name;
    private final TextField address;
    private final TextField phone;
    private final String missing;

    WorkplaceRow(@Nullable Workplace former, UnaryOperator<String> texts) {
        this.former = former;
        missing = texts.apply("company.edit.address-missing");
        kind.setLabel(texts.apply("company.edit.workplace.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(choice -> texts.apply("company.details.workplace." + choice));
        kind.setValue(former == null ? "HEADQUARTERS" : former.kind());
        name = Inputs.text(texts.apply("company.edit.workplace.name"), former == null ? null : former.name());
        address = Inputs.text(texts.apply("company.edit.workplace.address"), former == null ? null : addressOf(former));
        address.addClassName("wide-field");
        phone = Inputs.text(texts.apply("company.edit.phone"), former == null ? null : former.phone());
    }

    @Override
    public List<Component> fields() {
        return List.of(kind, name, address, phone);
    }

    @Override
    public Optional<Workplace> value() {
        var written = Inputs.orNull(address.getValue());
        var known = former != null && (former.complex() != null || former.district() != null);
        address.setInvalid(written == null && !known);
        address.setErrorMessage(missing);
        return address.isInvalid() ? Optional.empty() : Optional.of(made(written));
    }

    private Workplace made(@Nullable String written) {
        var same = former != null && java.util.Objects.equals(written, addressOf(former));
        return new Workplace(
                kind.getValue(),
                Inputs.orNull(name.getValue()),
                same && former != null ? former.roadAddress() : written,
                same && former != null ? former.lotAddress() : null,
                same && former != null ? former.region() : null,
                same && former != null ? former.district() : null,
                former == null ? null : former.complex(),
                Inputs.orNull(phone.getValue()),
                former == null ? null : former.fax(),
                same && former != null ? former.postalCode() : null);
    }

    private static @Nullable String addressOf(Workplace workplace) {
        return workplace.roadAddress() != null ? workplace.roadAddress() : workplace.lotAddress();
    }
}
