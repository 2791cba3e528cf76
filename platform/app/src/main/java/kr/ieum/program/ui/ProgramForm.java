package kr.ieum.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.program.BadProgram;
import kr.ieum.program.Field;
import kr.ieum.program.ProgramData;
import kr.ieum.program.Stage;
import org.jspecify.annotations.Nullable;

/** The fields of a programme. */
final class ProgramForm {

    private static final BigDecimal MOST_WON = new BigDecimal("999999999999999");

    private final TextField name = new TextField(text("program.name"));
    private final ComboBox<String> owner = new ComboBox<>(text("program.owner"));
    private final Select<Field> field = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private final TextArea audience = new TextArea(text("program.audience"));
    private final TextArea support = new TextArea(text("program.support"));
    private final NumberInput amount = new NumberInput(text("program.amount.won"), BigDecimal.ONE, MOST_WON, 0);
    private final NumberInput budget = new NumberInput(text("program.budget.won"), BigDecimal.ONE, MOST_WON, 0);
    private final DateField opens = new DateField(text("program.opens"));
    private final DateField last = new DateField(text("program.last"));
    private final TextArea documents = new TextArea(text("program.documents"));
    private final TextField contact = new TextField(text("program.contact"));
    private final TextField link = new TextField(text("program.link"));

    /** @param owners names of bodies that may be meant; any other can be written too */
    ProgramForm(List<String> owners) {
        owner.setItems(owners);
        owner.setAllowCustomValue(true);
        owner.addCustomValueSetListener(written -> owner.setValue(written.getDetail()));
        field.setLabel(text("program.field"));
        field.setItems(Field.values());
        field.setItemLabelGenerator(each -> text("program.field." + each));
        field.setValue(Field.OTHER);
        stage.setLabel(text("program.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(each -> text("program.stage." + each));
        stage.setValue(Stage.ANY);
        amount.setHelperText(text("program.amount.hint"));
        budget.setHelperText(text("program.amount.hint"));
        documents.setHelperText(text("program.documents.hint"));
        link.setHelperText(text("program.link.hint"));
        List.of(name, audience, support, contact).forEach(each -> each.setRequiredIndicatorVisible(true));
        owner.setRequiredIndicatorVisible(true);
        opens.setRequiredIndicatorVisible(true);
        last.setRequiredIndicatorVisible(true);
        List.of(name, audience, support, documents)
                .forEach(each -> each.getElement().setAttribute("colspan", "2"));
    }

    Component[] fields() {
        return new Component[] {
            name, owner, field, stage, contact, audience, support, amount, budget, opens, last, documents, link
        };
    }

    void set(ProgramData data) {
        name.setValue(data.name());
        owner.setValue(data.owner());
        field.setValue(data.field());
        stage.setValue(data.stage());
        audience.setValue(data.audience());
        support.setValue(data.support());
        amount.setNumber(won(data.amount()));
        budget.setNumber(won(data.budget()));
        opens.setValue(data.opens());
        last.setValue(data.closes().minusDays(1));
        documents.setValue(data.documents());
        contact.setValue(data.contact());
        link.setValue(data.link());
    }

    /** Whether each field holds something of its kind; what the rules say is asked when it is saved. */
    boolean check() {
        mark(opens, opens.isEmpty());
        mark(last, last.isEmpty());
        var amounts = Stream.of(amount, budget).map(NumberInput::check).toList();
        return !amounts.contains(false) && !opens.isEmpty() && !last.isEmpty();
    }

    /** Points at the field that broke a rule. */
    void point(BadProgram bad) {
        mark(
                switch (bad.rule()) {
                    case NAME -> name;
                    case OWNER -> owner;
                    case AUDIENCE -> audience;
                    case SUPPORT -> support;
                    case MONEY, AMOUNT -> amount;
                    case DAYS -> last;
                    case DOCUMENTS -> documents;
                    case CONTACT -> contact;
                    case LINK -> link;
                },
                true);
    }

    ProgramData data() {
        return new ProgramData(
                name.getValue(),
                Optional.ofNullable(owner.getValue()).orElse(""),
                stage.getValue(),
                field.getValue(),
                audience.getValue(),
                support.getValue(),
                budget.number().map(BigDecimal::longValueExact).orElse(null),
                amount.number().map(BigDecimal::longValueExact).orElse(null),
                opens.getValue(),
                last.getValue().plusDays(1),
                documents.getValue(),
                contact.getValue(),
                link.getValue());
    }

    private static void mark(HasValidation field, boolean wrong) {
        field.setInvalid(wrong);
    }

    private static @Nullable BigDecimal won(@Nullable Long amount) {
        return amount == null ? null : BigDecimal.valueOf(amount);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
