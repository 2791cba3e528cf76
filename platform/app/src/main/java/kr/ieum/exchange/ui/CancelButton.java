package kr.ieum.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportService;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;

/** Gives the import up, as long as nothing has gone in. */
class CancelButton extends Button {

    CancelButton(ImportService imports, ImportId id) {
        setText(getTranslation("exchange.cancel"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> {
            try {
                imports.cancel(id);
                Notices.success(getTranslation("exchange.cancelled"));
            } catch (Refusal refusal) {
                Notices.error(getTranslation(refusal.key(), refusal.arguments()));
            }
            ImportNavigation.toHistory();
        });
    }
}
