package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import kr.ieum.company.edit.ChangedMeanwhile;
import kr.ieum.company.edit.CompanyData;

/** Two people changed the same firm: shows both values of each field and lets the second of them choose. */
class ConflictDialog extends Dialog {

    ConflictDialog(ChangedMeanwhile conflict, CompanyData mine, FieldTexts texts, Consumer<CompanyData> chosen) {
        var choice = new FieldChoice(
                mine,
                getTranslation("company.edit.mine"),
                conflict.now().data(),
                getTranslation("company.edit.theirs"),
                texts);
        setHeaderTitle(getTranslation("company.edit.conflict"));
        setWidth("44rem");
        setMaxWidth("100%");
        add(new Paragraph(getTranslation("company.edit.conflict-hint")), choice);
        var save = new Button(getTranslation("company.edit.save-chosen"), click -> {
            close();
            chosen.accept(choice.chosen());
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("text.cancel"), click -> close()), save);
    }
}
