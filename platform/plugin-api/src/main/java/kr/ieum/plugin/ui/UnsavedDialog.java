package kr.ieum.plugin.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks whether what was typed may be lost.
 *
 * @since 0.2.0
 */
public class UnsavedDialog extends ConfirmDialog {

    /** @param discard goes on without what was typed; not called when the person stays */
    public UnsavedDialog(Runnable discard) {
        setHeader(getTranslation("uikit.form.unsaved"));
        setText(getTranslation("uikit.form.unsaved-hint"));
        setConfirmText(getTranslation("uikit.form.discard"));
        setConfirmButtonTheme("error primary");
        setCancelable(true);
        setCancelText(getTranslation("uikit.form.stay"));
        addConfirmListener(confirm -> discard.run());
    }
}
