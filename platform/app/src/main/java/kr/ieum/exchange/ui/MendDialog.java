package kr.ieum.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import kr.ieum.exchange.Import;
import kr.ieum.exchange.ImportPreview;
import kr.ieum.exchange.Mend;
import kr.ieum.exchange.PreviewRow;
import kr.ieum.exchange.Problem;

/** Corrects a cell of the file in place, for its row or for all rows that say the same. */
class MendDialog extends Dialog {

    private final TextField value = new TextField();
    private final Checkbox all = new Checkbox();

    /** @param sentence what is wrong and how to mend it */
    MendDialog(
            ImportPreview preview, Import file, PreviewRow row, Problem problem, String sentence, Consumer<Mend> mend) {
        var column = Objects.requireNonNull(file.mapping().get(problem.field()));
        var was = row.cell(column);
        setHeaderTitle(getTranslation(
                "exchange.mend.title", row.number(), file.columns().get(column)));
        value.setLabel(getTranslation("exchange.mend.value"));
        value.setValue(problem.proposal() == null ? was : problem.proposal());
        value.setHelperText(
                was.isEmpty() ? getTranslation("exchange.mend.was-empty") : getTranslation("exchange.mend.was", was));
        value.setWidthFull();
        value.setAutofocus(true);
        var alike = preview.alike(file.id(), new Mend(column, null, was, ""));
        all.setLabel(getTranslation("exchange.mend.all", alike));
        all.setVisible(alike > 1 && !was.isEmpty());
        add(new Paragraph(sentence), value, all);
        var save = new Button(getTranslation("exchange.mend.save"), click -> {
            close();
            mend.accept(new Mend(
                    column,
                    all.getValue() ? null : Integer.valueOf(row.number()),
                    was,
                    value.getValue().strip()));
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("text.cancel"), click -> close()), save);
        addClassName("import-mend");
    }
}
