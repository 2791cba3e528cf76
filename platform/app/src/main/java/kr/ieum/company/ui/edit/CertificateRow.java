package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kr.ieum.company.CertificateKind;
import kr.ieum.company.profile.CertificateEntry;
import kr.ieum.plugin.ui.DateField;
import org.jspecify.annotations.Nullable;

/** A certificate with its term. */
class CertificateRow implements PartRow<CertificateEntry> {

    private final Select<String> kind = new Select<>();
    private final TextField number;
    private final DateField from;
    private final DateField to;
    private final String wrongTerm;

    CertificateRow(@Nullable CertificateEntry former, UnaryOperator<String> texts) {
        wrongTerm = texts.apply("company.edit.wrong-term");
        kind.setLabel(texts.apply("company.edit.certificate"));
        kind.setItems(Stream.of(CertificateKind.values()).map(Enum::name).toList());
        kind.setItemLabelGenerator(choice -> texts.apply("company.certificate." + choice));
        kind.setValue(former == null ? CertificateKind.VENTURE.name() : former.kind());
        number = Inputs.text(texts.apply("company.edit.certificate.number"), former == null ? null : former.number());
        from = new DateField(texts.apply("company.edit.from"));
        to = new DateField(texts.apply("company.edit.to"));
        if (former != null) {
            from.setValue(former.validFrom());
            to.setValue(former.validTo());
        }
    }

    @Override
    public List<Component> fields() {
        return List.of(kind, number, from, to);
    }

    @Override
    public Optional<CertificateEntry> value() {
        var begin = from.getValue();
        var end = to.getValue();
        to.setInvalid(begin != null && end != null && end.isBefore(begin));
        to.setErrorMessage(wrongTerm);
        return to.isInvalid()
                ? Optional.empty()
                : Optional.of(new CertificateEntry(
                        kind.getValue(), number.getValue().strip(), from.getValue(), to.getValue()));
    }
}
