package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import kr.ieum.company.edit.ChangedMeanwhile;
import kr.ieum.company.edit.CompanyData;
import kr.ieum.company.edit.CompanyField;
import kr.ieum.company.ui.edit.SideBySide.Version;

/** Two people changed the same firm: shows both values of each field and lets the second of them choose. */
class ConflictDialog extends Dialog {

    /** @param base what the firm said when the user began; what the user left alone stays as the other wrote it */
    ConflictDialog(
            ChangedMeanwhile conflict,
            CompanyData base,
            CompanyData mine,
            FieldTexts texts,
            Consumer<CompanyData> chosen) {
        var changedByMe = CompanyField.differing(base, mine);
        var choice = new SideBySide(
                Version.of(mine, getTranslation("company.edit.mine")),
                Version.of(conflict.now().data(), getTranslation("company.edit.theirs")),
                texts,
                field -> changedByMe.contains(field) ? Side.LEFT : Side.RIGHT);
        setHeaderTitle(getTranslation("company.edit.conflict"));
        setWidth("64rem");
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
